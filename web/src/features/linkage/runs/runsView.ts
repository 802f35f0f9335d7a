import type { RunState } from "../../../gql/graphql";
import { oneOf, textOf } from "../../../ui/moment/asked";
import { runStateWords } from "../../../words/runs";

/** Which runs are on screen, as kept in the address. */
export type RunsView = { state?: RunState; project?: string; after?: string };

export const RUN_STATES = Object.keys(runStateWords) as RunState[];

/** Reads a view from the address. */
export function runsViewOf(search: Record<string, unknown>): RunsView {
  return {
    state: oneOf(RUN_STATES, search.state),
    project: textOf(search.project),
    after: textOf(search.after),
  };
}
