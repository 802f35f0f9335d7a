import { useSyncExternalStore } from "react";
import { keepText, keptText, listenToText } from "./keptText";
import { type PlanAddress, planAddressOf } from "./planAddress";
import { addressOf, draftOf, inOrder, MOST_USES, type Use, usesOf } from "./planDraft";

/** Whose the plan is, and what of it is kept with them: the version, and the plan as a text. */
export type Whose = { id: string; version: string; text: string };

/** What this browser keeps: the plan, and which elements each dataset had that was added whole. */
export type Kept = {
  plan: PlanAddress;
  datasets: Record<string, string[]>;
  /** Nobody's before its maker logs in. */
  whose?: Whose;
  /** How many uses were added when it was joined to what was kept with its maker, until they have read it. */
  added?: number;
  /** Why it is kept in this browser alone, although its maker has logged in. */
  refusal?: string;
};

const VERSION = 1;

let last: { text: string; kept: Kept } = { text: "", kept: keptIn("") };

export function useKept(): Kept {
  const text = useSyncExternalStore(listenToText, keptText);
  if (last.text !== text) last = { text, kept: keptIn(text) };
  return last.kept;
}

/** What is kept at this moment. */
export function keptNow(): Kept {
  return keptIn(keptText());
}

export function keepPlan(plan: PlanAddress) {
  keep({ ...keptNow(), plan });
}

/** Notes that the plan is kept with somebody; where theirs is another, it is kept here too, with how many uses it has more than before. */
export function keepWith(whose: Whose, theirs?: PlanAddress, added?: number) {
  const { plan, datasets, added: unread } = keptNow();
  keep({ plan: theirs ?? plan, datasets, whose, added: added || unread });
}

/** Notes why the plan is kept in this browser alone. */
export function keepHereAlone(refusal: string) {
  keep({ ...keptNow(), refusal });
}

/** Notes that it was read how many uses were added. */
export function noteAdded() {
  keep({ ...keptNow(), added: undefined });
}

/** Adds uses to the plan that is kept; how many it would have where that is more than it can, and then nothing is added. */
export function addToPlan(uses: Use[], dataset?: string): number | undefined {
  const { plan, datasets, ...rest } = keptNow();
  const draft = draftOf(plan);
  const there = new Set(draft.uses.map(({ element }) => element));
  const all = inOrder([...draft.uses, ...uses.filter(({ element }) => !there.has(element))]);
  if (all.length > MOST_USES) return all.length;
  const whole = dataset ? { [dataset]: uses.map(({ element }) => element) } : {};
  keep({ ...rest, plan: addressOf({ ...draft, uses: all }), datasets: { ...datasets, ...whole } });
  return undefined;
}

/** Takes every use of the elements out of the plan that is kept. */
export function takeFromPlan(elements: string[]) {
  const { plan, datasets, ...rest } = keptNow();
  const draft = draftOf(plan);
  const gone = new Set(elements);
  const uses = draft.uses.filter(({ element }) => !gone.has(element));
  const left = Object.entries(datasets).filter(([, all]) => !all.some((each) => gone.has(each)));
  keep({ ...rest, plan: addressOf({ ...draft, uses }), datasets: Object.fromEntries(left) });
}

/** The elements of the plan that is kept. */
export function elementsOf(plan: PlanAddress) {
  return new Set(usesOf(plan).map(({ element }) => element));
}

function keep(kept: Kept) {
  keepText(JSON.stringify({ version: VERSION, ...kept }));
}

/** Reads what was kept; what another version or anybody else wrote there counts as nothing. */
function keptIn(text: string): Kept {
  try {
    const { version, plan, datasets, ...rest } = JSON.parse(text);
    if (version === VERSION) {
      return { plan: planAddressOf(plan ?? {}), datasets: listsIn(datasets ?? {}), ...notesIn(rest) };
    }
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

function notesIn({ whose, added, refusal }: Record<string, unknown>): Omit<Kept, "plan" | "datasets"> {
  return {
    ...(isWhose(whose) && { whose }),
    ...(typeof added === "number" && { added }),
    ...(typeof refusal === "string" && { refusal }),
  };
}

function isWhose(value: unknown): value is Whose {
  const { id, version, text } = (value ?? {}) as Record<string, unknown>;
  return [id, version, text].every((each) => typeof each === "string");
}
