import type { KeptDraftFragment, KeptDraftInput, Purpose } from "../../gql/graphql";
import { purposeWords } from "../../words/agreements";
import { isDay } from "../../words/dates";
import { askedUse, usersOf } from "./askedFor";
import type { PlanAddress } from "./planAddress";
import { addressOf, draftOf, inOrder, type PlanDraft } from "./planDraft";

/** A plan as it is kept with somebody. What is no day and no purpose is only in its address. */
export function draftToKeep(plan: PlanAddress): KeptDraftInput {
  return keptAs(draftOf(plan));
}

/** The same of a plan that is edited. */
export function keptAs(draft: PlanDraft): KeptDraftInput {
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
export function addressOfKept(kept: KeptDraftFragment): PlanAddress {
  return addressOf(draftOfKept(kept));
}

/** A plan that is kept with somebody, as it is edited. */
export function draftOfKept({ uses, users, ...rest }: KeptDraftFragment): PlanDraft {
  const { recipient, purpose, topic, wantedOn, until, asOf } = rest;
  return {
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
  };
}

function lineOf({ name, organisation }: KeptDraftFragment["users"][number]) {
  return organisation ? `${name} @ ${organisation}` : name;
}

function purposeIn(text?: string) {
  return text && Object.hasOwn(purposeWords, text) ? (text as Purpose) : undefined;
}

function dayIn(text?: string) {
  return text && isDay(text) ? text : undefined;
}
