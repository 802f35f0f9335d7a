import type { QueuePageQueryVariables, WorkKind } from "../../gql/graphql";
import { oneOf, textOf } from "../../ui/moment/asked";
import { workKindWords } from "../../words/work";

/** What of the queue is on screen, as kept in the address. */
export type QueueView = {
  /** The code of the agency for which an act waits. */
  agency?: string;
  kind?: WorkKind;
  after?: string;
};

export const WORK_KINDS = Object.keys(workKindWords) as WorkKind[];

/** Reads a view from the address. */
export function queueViewOf(search: Record<string, unknown>): QueueView {
  return {
    agency: textOf(search.agency),
    kind: oneOf(WORK_KINDS, search.kind),
    after: textOf(search.after),
  };
}

/** What the catalog is asked for a view. */
export function askedOf({ agency, kind }: QueueView): Omit<QueuePageQueryVariables, "first" | "after"> {
  return { agency, kinds: kind && [kind] };
}
