import type { Purpose, RequestDraft } from "../../../gql/graphql";
import { askedUse, usersOf } from "../../../ui/basket/askedFor";
import type { PlanDraft } from "../../../ui/basket/planDraft";

/** What the catalog is asked for a plan without faults; nothing while it does not say what is asked for, by whom and for what. */
export function questionOf(draft: PlanDraft, today: string): RequestDraft | null {
  const { uses, recipient, purpose, topic, wantedOn, until, asOf } = draft;
  if (uses.length === 0 || !recipient || !purpose) return null;
  return {
    request: {
      recipient,
      purpose: purpose as Purpose,
      topic,
      uses: uses.map(askedUse),
    },
    users: usersOf(draft),
    wantedOn: wantedOn ?? asOf ?? today,
    until,
    asOf,
  };
}
