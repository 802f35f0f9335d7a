import { ProjectReasonsDocument } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import type { Moment } from "../../../ui/moment/moment";

/** The reasons for every use of a project; asked once for all that show them. */
export function useProjectReasons(project: string, { asOf, knownAt }: Moment) {
  return useAnswer(ProjectReasonsDocument, { project, asOf, knownAt });
}
