import type { ProjectStage, ProjectsPageQueryVariables } from "../../../gql/graphql";
import { oneOf, textOf } from "../../../ui/moment/asked";
import { stageWords } from "../../../words/agreements";

/** Which projects are on screen, as kept in the address; agencies by their codes. */
export type ProjectsView = { stage?: ProjectStage; provider?: string; recipient?: string; after?: string };

export const STAGES = Object.keys(stageWords) as ProjectStage[];

/** Reads a view from the address. */
export function projectsViewOf(search: Record<string, unknown>): ProjectsView {
  return {
    stage: oneOf(STAGES, search.stage),
    provider: textOf(search.provider),
    recipient: textOf(search.recipient),
    after: textOf(search.after),
  };
}

/** What the catalog is asked for a view. */
export function filterOf({ stage, provider, recipient }: ProjectsView): ProjectsPageQueryVariables["filter"] {
  return { stages: stage && [stage], provider, recipient };
}
