import { textOf } from "../../ui/moment/asked";
import type { Moment } from "../../ui/moment/moment";

/** What of the timeline is on screen, as kept in the address; what is absent is as a first visit shows it. */
export type TimelineView = {
  /** The element whose timeline is drawn; the whole project's when absent. */
  element?: string;
  from?: string;
  to?: string;
};

/** Goes on to another view of the same timeline, or to another day, changing what is named. */
export type OnTimelineView = (change: Partial<Moment & TimelineView>) => void;

/** Reads what of the timeline is on screen from the address. */
export function timelineViewOf(search: Record<string, unknown>): TimelineView {
  return { element: textOf(search.element), from: textOf(search.from), to: textOf(search.to) };
}
