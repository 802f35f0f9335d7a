import { scaleUtc } from "d3-scale";
import type { StretchFragment } from "../../../gql/graphql";
import { daysAfter } from "../../../words/dates";

export type Interval = StretchFragment;

/** A run of days, the first and the last included; a missing bound is open. */
export type Run = { from?: string | null; until?: string | null };

/** The first and the last day that are drawn. */
export type Span = { first: string; last: string };

/** Where something lies on the line, in percent of its width. */
export type Stretch = { start: number; width: number };

const LEAST_DAYS_AROUND = 90;
const DAYS = 86_400_000;
const TICKS = 4;

/**
 * What to draw: the days asked for, or all days on which something changes and the day chosen, with room on both sides.
 * Where it is known when a thing began, nothing is drawn that lies long before, unless the day chosen does.
 */
export function spanOf(runs: Run[], day: string, zoom: Partial<Span>, begun?: string): Span {
  const days = runs
    .flatMap(({ from, until }) => [from, until])
    .filter((each): each is string => !!each && (!begun || each >= begun));
  const known = [...days, day, ...(begun ? [begun] : [])].sort();
  const first = zoom.first ?? (known[0] as string);
  const last = zoom.last ?? (known.at(-1) as string);
  const length = (instantOf(last) - instantOf(first)) / DAYS;
  const room = Math.max(LEAST_DAYS_AROUND, Math.round(length / 12));
  const before = begun === undefined ? room : Math.ceil(length / 50);
  return {
    first: zoom.first ?? daysAfter(first, -before),
    last: zoom.last ?? daysAfter(last, room),
  };
}

/** The runs of which at least a day is drawn. */
export function drawnIn<R extends Run>(runs: R[], { first, last }: Span) {
  return runs.filter(({ from, until }) => (!until || until >= first) && (!from || from <= last));
}

/** Places days on a line as wide as the page. */
export function lineOf({ first, last }: Span) {
  const scale = scaleUtc()
    .domain([instantOf(first), instantOf(daysAfter(last, 1))])
    .range([0, 100])
    .clamp(true);
  const at = (day: string) => scale(instantOf(day));
  return {
    span: { first, last },
    at: (day: string) => (at(day) + at(daysAfter(day, 1))) / 2,
    within: (day: string) => day >= first && day <= last,
    stretch: ({ from, until }: Run): Stretch => {
      const start = from ? at(from) : 0;
      const end = until ? at(daysAfter(until, 1)) : 100;
      return { start, width: end - start };
    },
    ticks: scale.ticks(TICKS).map((date) => ({ day: date.toISOString().slice(0, 10), at: scale(date) })),
  };
}

export type Line = ReturnType<typeof lineOf>;

/** Whether a day lies in a run. */
export function holds({ from, until }: Run, day: string) {
  return (!from || from <= day) && (!until || day <= until);
}

/** The day an interval is known by: its first, or its last where it has no beginning. */
export function dayFor({ from, until }: Run, otherwise: string) {
  return from ?? until ?? otherwise;
}

function instantOf(day: string) {
  return Date.parse(`${day}T00:00:00Z`);
}
