import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type {
  FindingKind,
  FindingState,
  LineageEdgeKind,
  RunState,
  SupersessionReason,
} from "../gql/graphql";

export const runStateWords: Record<RunState, MessageDescriptor> = {
  UNKNOWN: msg`Unknown: no event said that it started`,
  STARTED: msg`Started`,
  RUNNING: msg`Running`,
  COMPLETED: msg`Completed`,
  ABORTED: msg`Stopped`,
  FAILED: msg`Failed`,
};

export const findingKindWords: Record<FindingKind, MessageDescriptor> = {
  COLUMN_NOT_COVERED: msg`Read without cover`,
  COLUMNS_NOT_STATED: msg`Columns not stated`,
  UNBOUND_DATASET: msg`Unknown dataset`,
  UNBOUND_COLUMN: msg`Unknown column`,
  DERIVED_WITHOUT_COVER: msg`Made from what is not covered`,
  IDENTIFIER_IN_OUTPUT: msg`Identifier in an output`,
  NO_PROJECT: msg`No project named`,
  UNKNOWN_PROJECT: msg`Unknown project`,
  PROJECT_CHANGED: msg`Project changed`,
  TIME_CHANGED: msg`Time changed`,
};

export const findingStateWords: Record<FindingState, MessageDescriptor> = {
  OPEN: msg`Open`,
  RESOLVED: msg`Resolved`,
  SUPERSEDED: msg`Superseded`,
};

export const supersessionWords: Record<SupersessionReason, MessageDescriptor> = {
  PROJECT_CHANGED: msg`the run names another project now; it still counts against the one it named`,
  TIME_CHANGED: msg`the run is said to have run on another day now; it still counts for the day it was found for`,
  PROJECT_NAMED: msg`the run names a project now`,
  COLUMNS_TRACED: msg`the run said which columns it used, and this is not among them`,
  SAID_LATER: msg`events said otherwise after the run had ended; it still counts until it is settled`,
  NO_LONGER_FOUND: msg`by what is known now it is not so`,
};

export const edgeKindWords: Record<LineageEdgeKind, MessageDescriptor> = {
  READ: msg`read`,
  WROTE: msg`wrote`,
  DIRECT: msg`value`,
  INDIRECT: msg`influence`,
  OBSERVES: msg`shows`,
  HAS_RUN: msg`run`,
};

const subtypeWords: Record<string, MessageDescriptor> = {
  IDENTITY: msg`identity`,
  TRANSFORMATION: msg`transformation`,
  AGGREGATION: msg`aggregation`,
  JOIN: msg`join`,
  GROUP_BY: msg`grouping`,
  FILTER: msg`filter`,
  SORT: msg`sorting`,
  WINDOW: msg`window`,
  CONDITIONAL: msg`condition`,
};

/** How one column came of another, as the event put it; in words where OpenLineage knows the word. */
export function subtypeInWords(subtype: string): MessageDescriptor | null {
  return Object.hasOwn(subtypeWords, subtype) ? (subtypeWords[subtype] as MessageDescriptor) : null;
}
