import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { FindingKind, LineageEdgeKind, RunState } from "../gql/graphql";

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
  UNKNOWN_PROJECT: msg`Unknown project`,
};

export const edgeKindWords: Record<LineageEdgeKind, MessageDescriptor> = {
  READ: msg`read`,
  WROTE: msg`wrote`,
  DIRECT: msg`value`,
  INDIRECT: msg`influence`,
  OBSERVES: msg`shows`,
  HAS_RUN: msg`run`,
};
