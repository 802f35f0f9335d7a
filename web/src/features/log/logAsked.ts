import type { LogPageQueryVariables, LogRowFragment } from "../../gql/graphql";
import type { LogView } from "./logView";

/** What the catalog is asked for a view. */
export function askedOf({ decision, year }: LogView): Omit<LogPageQueryVariables, "first" | "after"> {
  return { filter: { decisionStatus: decision, receivedIn: year === undefined ? undefined : Number(year) } };
}

/** Whether the catalog tells the reader names of people, which it tells those who take part in the program. */
export function namesPeople(rows: LogRowFragment[]) {
  return rows.some(({ ndasNeeded }) => ndasNeeded !== null && ndasNeeded !== undefined);
}
