import { Link } from "@tanstack/react-router";
import type { ActToDoFragment } from "../../../gql/graphql";

type Props = { act: Pick<ActToDoFragment, "mutation" | "inWords" | "document">; drafted: Set<string> };

const IN_PROJECTS = new Set([
  "castVote",
  "confirmMatching",
  "certifyInputsDestroyed",
  "attestOwnLinkDestroyed",
  "releaseCrosswalk",
  "recordPublicationReview",
  "recordPublication",
  "resolveFinding",
]);

/** Whether an act is done in a project; a request that is planned is none yet. */
export function isInProject(mutation: string) {
  return IN_PROJECTS.has(mutation);
}

/** What is done, which leads to the form that does it where the document is there already. */
export function ActPlace({ act: { mutation, inWords, document }, drafted }: Props) {
  const look = { className: "usa-link co-plan__act", children: inWords };
  if (mutation === "draftAgreement") return <Link to="/agreements/new" {...look} />;
  if (drafted.has(document) || isInProject(mutation)) {
    return <span className="co-plan__act">{inWords}</span>;
  }
  return <Link to="/agreements/$number" params={{ number: document }} hash={`act-${mutation}`} {...look} />;
}
