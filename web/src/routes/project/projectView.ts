import { type MatrixView, matrixViewOf } from "../../features/coverage/matrix/matrixView";
import { type TimelineView, timelineViewOf } from "../../features/timeline/timelineView";
import { type Moment, momentOf } from "../../ui/moment/moment";

/** What of a project is on screen, as kept in the address: each feature reads its own part of it. */
export type ProjectView = Moment & MatrixView & TimelineView;

/** Reads a view from the address. */
export function projectViewOf(search: Record<string, unknown>): ProjectView {
  return { ...momentOf(search), ...matrixViewOf(search), ...timelineViewOf(search) };
}
