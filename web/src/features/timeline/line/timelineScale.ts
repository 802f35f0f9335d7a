import { scaleUtc } from "d3-scale";
import type { StretchFragment } from "../../gql/graphql";
import { daysAfter } from "../../words/dates";

export type Interval = StretchFragment;

/** The first and the last day that are drawn. */
export type Span = { first: string; last: string };

/** Where something lies on the line, in percent of its width. */
export type Stretch = { start: number; width: number };

const LEAST_DAYS_AROUND = 90;
const DAYS = 86_400_000;
const TICKS = 4;

/** What to draw: the days asked for, or all days on which something changes and the day chosen, with room on both sides. */
export function spanOf(intervals: Interval[], day: string, zoom: Partial<Span>): Span {
  const days = intervals.flatMap(({ from, until }) => [from, until]).filter((each) => each !== null);
  const known = [...days.filter((each) => each !== undefined), day].sort();
  const first = zoom.first ?? (known[0] as string);
  const last = zoom.last ?? (known.at(-1) as string);
  const length = (instantOf(last) - instantOf(first)) / DAYS;
  const room = Math.max(LEAST_DAYS_AROUND, Math.round(length / 12));
  return {
    first: zoom.first ?? daysAfter(first, -room),
    last: zoom.last ?? daysAfter(last, room),
  };
}

/** Places days on a line as wide as the page. */
export function lineOf({ first, last }: Span) {
  const scale = scaleUtc()
    .domain([instantOf(first), instantOf(daysAfter(last, 1))])
    .range([0, 100])
    .clamp(true);
  const at = (day: string) => scale(instantOf(day));
  return {
    at: (day: string) => (at(day) + at(daysAfter(day, 1))) / 2,
    within: (day: string) => day >= first && day <= last,
    stretch: ({ from, until }: Interval): Stretch => {
      const start = from ? at(from) : 0;
      const end = until ? at(daysAfter(until, 1)) : 100;
      return { start, width: end - start };
    },
    ticks: scale.ticks(TICKS).map((date) => ({ day: date.toISOString().slice(0, 10), at: scale(date) })),
  };
}

/** Whether a day lies in an interval. */
export function holds({ from, until }: Interval, day: string) {
  return (!from || from <= day) && (!until || day <= until);
}

/** The day an interval is known by: its first, or its last where it has no beginning. */
export function dayFor({ from, until }: Interval, otherwise: string) {
  return from ?? until ?? otherwise;
}

function instantOf(day: string) {
  return Date.parse(`${day}T00:00:00Z`);
}
