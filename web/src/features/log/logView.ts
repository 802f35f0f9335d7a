import type { DecisionStatus } from "../../gql/graphql";
import { everyOne, oneOf, textOf } from "../../ui/moment/asked";

/** Which rows of the log are on screen, as kept in the address. */
export type LogView = {
  decision?: DecisionStatus;
  /** The year in which requests came in, with four digits. */
  year?: string;
  after?: string;
};

export const DECISIONS = everyOne<DecisionStatus>({ RECEIVED: 1, APPROVED: 1, DENIED: 1 });

/** Reads a view from the address. */
export function logViewOf(search: Record<string, unknown>): LogView {
  const year = String(search.year ?? "");
  return {
    decision: oneOf(DECISIONS, search.decision),
    year: /^(19|20|21)\d\d$/.test(year) ? year : undefined,
    after: textOf(search.after),
  };
}
