import type { KeptDraftInput, KeptPlanFragment, Purpose } from "../../../gql/graphql";
import type { PlanAddress } from "../../../ui/basket/planAddress";
import { addressOf, draftOf, inOrder } from "../../../ui/basket/planDraft";
import { purposeWords } from "../../../words/agreements";
import { isDay } from "../../../words/dates";
import { askedUse, usersOf } from "../request/question";

/** A plan as it is kept with somebody. What is no day and no purpose is only in its address. */
export function draftToKeep(plan: PlanAddress): KeptDraftInput {
  const draft = draftOf(plan);
  return {
    recipient: draft.recipient,
    purpose: purposeIn(draft.purpose),
    topic: draft.topic,
    uses: draft.uses.map(askedUse),
    users: usersOf(draft),
    wantedOn: dayIn(draft.wantedOn),
    until: dayIn(draft.until),
    asOf: dayIn(draft.asOf),
  };
}

/** The address of a plan that is kept with somebody. */
export function addressOfKept({ uses, users, ...rest }: KeptPlanFragment["draft"]): PlanAddress {
  const { recipient, purpose, topic, wantedOn, until, asOf } = rest;
  return addressOf({
    uses: inOrder(
      uses.map(({ elementId, use, yearsFrom, yearsTo }) => ({
        element: elementId,
        use,
        ...(typeof yearsFrom === "number" && { from: yearsFrom }),
        ...(typeof yearsTo === "number" && { to: yearsTo }),
      })),
    ),
    employees: users.filter((user) => user.stateEmployee).map(lineOf),
    others: users.filter((user) => !user.stateEmployee).map(lineOf),
    recipient: recipient ?? undefined,
    purpose: purpose ?? undefined,
    topic: topic ?? undefined,
    wantedOn: wantedOn ?? undefined,
    until: until ?? undefined,
    asOf: asOf ?? undefined,
  });
}

function lineOf({ name, organisation }: KeptPlanFragment["draft"]["users"][number]) {
  return organisation ? `${name} @ ${organisation}` : name;
}

function purposeIn(text?: string) {
  return text && Object.hasOwn(purposeWords, text) ? (text as Purpose) : undefined;
}

function dayIn(text?: string) {
  return text && isDay(text) ? text : undefined;
}
