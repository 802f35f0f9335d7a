import type { DecisionStatus, LogPageQueryVariables, LogRowFragment } from "../../gql/graphql";
import { oneOf, textOf } from "../../ui/moment/asked";
import { today } from "../../words/dates";
import { decisionWords } from "./logWords";

/** Which rows of the log are on screen, as kept in the address. */
export type LogView = {
  decision?: DecisionStatus;
  /** The year in which requests came in, with four digits. */
  year?: string;
  after?: string;
};

export const DECISIONS = Object.keys(decisionWords) as DecisionStatus[];
const YEARS_TO_CHOOSE = 15;

/** Reads a view from the address. */
export function logViewOf(search: Record<string, unknown>): LogView {
  const year = String(search.year ?? "");
  return {
    decision: oneOf(DECISIONS, search.decision),
    year: /^(19|20|21)\d\d$/.test(year) ? year : undefined,
    after: textOf(search.after),
  };
}

/** The years to choose from, this one first. */
export function years() {
  const last = Number(today().slice(0, 4));
  return Array.from({ length: YEARS_TO_CHOOSE }, (_, back) => String(last - back));
}

/** What the catalog is asked for a view. */
export function askedOf({ decision, year }: LogView): Omit<LogPageQueryVariables, "first" | "after"> {
  return { filter: { decisionStatus: decision, receivedIn: year === undefined ? undefined : Number(year) } };
}

/** Whether the catalog tells the reader names of people, which it tells those who take part in the program. */
export function namesPeople(rows: LogRowFragment[]) {
  return rows.some(({ ndasNeeded }) => ndasNeeded !== null && ndasNeeded !== undefined);
}
