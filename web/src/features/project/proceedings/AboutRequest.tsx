import type { AboutRequestFragment } from "../../../gql/graphql";
import { Eligibility } from "../eligibility/Eligibility";
import { Succession } from "../succession/Succession";

/** What a request is to others, and whether it is eligible. */
export function AboutRequest({ project }: { project: AboutRequestFragment }) {
  return (
    <>
      <Succession project={project} />
      <Eligibility project={project} />
    </>
  );
}
