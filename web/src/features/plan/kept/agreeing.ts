import type { ForgetPlanInput, KeepPlanInput, KeptPlanFragment } from "../../../gql/graphql";
import { type Kept, keepHereAlone, keepWith, keptNow } from "../../../ui/basket/basket";
import { addressOfKept, draftToKeep } from "../../../ui/basket/keptDraft";
import { isNoPlan, textOfPlan } from "../../../ui/basket/planDraft";

type Answer = { keptPlan?: KeptPlanFragment | null; userErrors: { message: string; code: string }[] };

/** How the catalog is asked for what it keeps with whoever has logged in; nothing where it keeps no plan of theirs. */
export type Keeper = {
  read: () => Promise<KeptPlanFragment | null | undefined>;
  keep: (input: KeepPlanInput) => Promise<Answer>;
  forget: (input: ForgetPlanInput) => Promise<Answer>;
};

/** What makes the browser and the catalog keep the same. */
export type Step =
  | { does: "nothing" }
  /** The browser keeps what the catalog does. */
  | { does: "adopt" }
  /** What only the browser has is added to what the catalog keeps. */
  | { does: "join" }
  | { does: "keep" | "forget"; version: string };

const MOST_TRIES = 4;

export function stepOf({ plan, whose }: Kept, theirs: Pick<KeptPlanFragment, "id" | "version">): Step {
  const isNone = isNoPlan(plan);
  if (whose && whose.id !== theirs.id) return { does: "adopt" };
  const isChanged = whose ? textOfPlan(plan) !== whose.text : !isNone;
  if (whose?.version !== theirs.version) return { does: isChanged && !isNone ? "join" : "adopt" };
  if (!isChanged) return { does: "nothing" };
  return { does: isNone ? "forget" : "keep", version: theirs.version };
}

/** Has the browser and the catalog keep the same plan, unless whoever it is of has left meanwhile. */
export async function agree(keeper: Keeper, hasLeft: () => boolean) {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const theirs = await keeper.read();
    if (!theirs || hasLeft() || (await agreed(keeper, theirs, hasLeft))) return;
  }
}

/** Whether they agree after one step, or can not. */
async function agreed(keeper: Keeper, theirs: KeptPlanFragment, hasLeft: () => boolean): Promise<boolean> {
  const kept = keptNow();
  const { plan } = kept;
  const step = stepOf(kept, theirs);
  if (step.does === "nothing") return true;
  if (step.does === "adopt") {
    adopt(theirs);
    return true;
  }
  const draft = draftToKeep(plan);
  const { keptPlan, userErrors } =
    step.does === "join"
      ? await keeper.keep({ draft })
      : step.does === "keep"
        ? await keeper.keep({ version: step.version, draft })
        : await keeper.forget({ version: step.version });
  if (hasLeft() || !keptPlan) return true;
  const [refusal] = userErrors;
  if (refusal?.code === "STATE") return false;
  if (refusal) keepHereAlone(refusal.message);
  else if (step.does !== "join") keepWith(whoseIs(keptPlan, textOfPlan(plan)));
  else if (textOfPlan(keptNow().plan) !== textOfPlan(plan)) return false;
  else adopt(keptPlan, theirs);
  return true;
}

function adopt(theirs: KeptPlanFragment, before?: KeptPlanFragment) {
  const plan = addressOfKept(theirs.draft);
  const had = before?.draft.uses.length ?? 0;
  keepWith(whoseIs(theirs, textOfPlan(plan)), plan, had > 0 ? theirs.draft.uses.length - had : 0);
}

function whoseIs({ id, version }: KeptPlanFragment, text: string) {
  return { id, version, text };
}
