import type { FindingKind, FindingState } from "../../../gql/graphql";
import { oneOf, textOf } from "../../../ui/moment/asked";
import { findingKindWords, findingStateWords } from "../../../words/runs";

/** Which findings are on screen, as kept in the address. */
export type FindingsView = { state?: FindingState; kind?: FindingKind; project?: string; after?: string };

export const FINDING_STATES = Object.keys(findingStateWords) as FindingState[];
export const FINDING_KINDS = Object.keys(findingKindWords) as FindingKind[];

/** Reads a view from the address. */
export function findingsViewOf(search: Record<string, unknown>): FindingsView {
  return {
    state: oneOf(FINDING_STATES, search.state),
    kind: oneOf(FINDING_KINDS, search.kind),
    project: textOf(search.project),
    after: textOf(search.after),
  };
}
