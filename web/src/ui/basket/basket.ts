import { useSyncExternalStore } from "react";
import { type PlanAddress, planAddressOf } from "./planAddress";
import { addressOf, draftOf, inOrder, MOST_USES, type Use, usesOf } from "./planDraft";

/** What this browser keeps: the plan, and which elements each dataset had that was added whole. */
type Kept = { plan: PlanAddress; datasets: Record<string, string[]> };

const KEPT_AS = "plan";
const VERSION = 1;

const listeners = new Set<() => void>();
/** What the browser refused to keep, which lasts as long as the page. */
let refused: string | undefined;
let last: { text: string; kept: Kept } = { text: "", kept: keptIn("") };

export function useKept(): Kept {
  const text = useSyncExternalStore(listen, keptText);
  if (last.text !== text) last = { text, kept: keptIn(text) };
  return last.kept;
}

export function keepPlan(plan: PlanAddress) {
  keep({ ...keptIn(keptText()), plan });
}

/** Adds uses to the plan that is kept; how many it would have where that is more than it can, and then nothing is added. */
export function addToPlan(uses: Use[], dataset?: string): number | undefined {
  const { plan, datasets } = keptIn(keptText());
  const draft = draftOf(plan);
  const there = new Set(draft.uses.map(({ element }) => element));
  const all = inOrder([...draft.uses, ...uses.filter(({ element }) => !there.has(element))]);
  if (all.length > MOST_USES) return all.length;
  const whole = dataset ? { [dataset]: uses.map(({ element }) => element) } : {};
  keep({ plan: addressOf({ ...draft, uses: all }), datasets: { ...datasets, ...whole } });
  return undefined;
}

/** Takes every use of the elements out of the plan that is kept. */
export function takeFromPlan(elements: string[]) {
  const { plan, datasets } = keptIn(keptText());
  const draft = draftOf(plan);
  const gone = new Set(elements);
  const uses = draft.uses.filter(({ element }) => !gone.has(element));
  const left = Object.entries(datasets).filter(([, all]) => !all.some((each) => gone.has(each)));
  keep({ plan: addressOf({ ...draft, uses }), datasets: Object.fromEntries(left) });
}

/** The elements of the plan that is kept. */
export function elementsOf(plan: PlanAddress) {
  return new Set(usesOf(plan).map(({ element }) => element));
}

function keep(kept: Kept) {
  const text = JSON.stringify({ version: VERSION, ...kept });
  try {
    localStorage.setItem(KEPT_AS, text);
    refused = undefined;
  } catch {
    refused = text;
  }
  for (const listener of listeners) listener();
}

function listen(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function keptText() {
  if (refused !== undefined) return refused;
  try {
    return localStorage.getItem(KEPT_AS) ?? "";
  } catch {
    return "";
  }
}

/** Reads what was kept; what another version or anybody else wrote there counts as nothing. */
function keptIn(text: string): Kept {
  try {
    const { version, plan, datasets } = JSON.parse(text);
    if (version === VERSION) return { plan: planAddressOf(plan ?? {}), datasets: listsIn(datasets ?? {}) };
  } catch {
    // It was no text of ours.
  }
  return { plan: {}, datasets: {} };
}

function listsIn(datasets: Record<string, unknown>) {
  const lists = Object.entries(datasets).filter(
    (entry): entry is [string, string[]] =>
      Array.isArray(entry[1]) && entry[1].every((each) => typeof each === "string"),
  );
  return Object.fromEntries(lists);
}
