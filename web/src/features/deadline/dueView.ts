import { textOf } from "../../ui/moment/asked";
import { type Moment, momentOf } from "../../ui/moment/moment";

/** What of the deadlines is on screen, as kept in the address. */
export type DueView = Moment & {
  agency?: string;
  /** How many days ahead to look. */
  within?: string;
  after?: string;
};

/** The numbers of days ahead that can be chosen; the first when none is. */
export const AHEAD = [90, 30, 60, 180, 366];

/** Reads a view from the address. */
export function dueViewOf(search: Record<string, unknown>): DueView {
  return {
    ...momentOf(search),
    agency: textOf(search.agency),
    within: textOf(search.within),
    after: textOf(search.after),
  };
}

/** The days ahead asked for, where they are among those that can be chosen. */
export function daysAhead({ within }: DueView) {
  return AHEAD.find((days) => String(days) === within) ?? AHEAD[0];
}
