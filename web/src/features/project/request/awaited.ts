import type { ProjectRequestFragment, ProjectStage } from "../../../gql/graphql";
import { standingVotes } from "../ballot/standingVotes";

/** Whose move it is while a request is on its way to the votes: the requester's, the operating group's, or that of some providers. */
export type Awaited =
  | { who: "requester" }
  | { who: "operating group" }
  | { who: "stewards" | "boards"; agencies: string[] };

const REQUESTERS: ProjectStage[] = ["DRAFT", "FORM_ISSUED", "MODIFICATION_REQUESTED"];
const OPERATING_GROUPS: ProjectStage[] = ["PROPOSAL_SUBMITTED", "FORM_SUBMITTED", "COMPLETENESS_REVIEW"];

/** Whose move it is; nothing once the request is decided. */
export function awaitedOf(project: ProjectRequestFragment): Awaited | undefined {
  const { stage } = project;
  if (REQUESTERS.includes(stage)) return { who: "requester" };
  if (OPERATING_GROUPS.includes(stage)) return { who: "operating group" };
  if (stage === "VIABILITY_REVIEW") {
    const agencies = unanswered(project);
    return agencies.length > 0 ? { who: "stewards", agencies } : { who: "operating group" };
  }
  if (stage === "IN_REVIEW") {
    const agencies = standingVotes(project).filter(({ vote }) => !vote);
    return { who: "boards", agencies: agencies.map(({ provider }) => provider.name) };
  }
  return undefined;
}

/** The providers that have not answered whether their data is available since the proposal was taken up last. */
function unanswered({ providers, acts }: ProjectRequestFragment) {
  const counting = acts.filter(({ voided }) => !voided);
  const taken = counting.findLastIndex(({ kind }) => kind === "PROPOSAL_TAKEN_UP");
  const answered = counting
    .slice(taken + 1)
    .filter(({ kind }) => kind === "AVAILABILITY_ANSWERED")
    .map(({ by }) => by?.code);
  return providers.filter(({ code }) => !answered.includes(code)).map(({ name }) => name);
}
