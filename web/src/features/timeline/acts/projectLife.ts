import type { ProjectLifeFragment } from "../../../gql/graphql";
import type { closingWords } from "../../../words/agreements";
import { inOrder, type MarkedAct, markedActs } from "./markedActs";

/** That a project is over, and since when; without a day where none is known. */
export type Closing = { word: keyof typeof closingWords; on?: string };

/** When a project began, what was done in it and to its documents, and whether it is over. */
export type ProjectLife = { begun?: string; closing?: Closing; acts: MarkedAct[] };

/** Reads the life of a project from what is known now, or was at an instant. */
export function lifeOf(project: ProjectLifeFragment | null | undefined, knownAt?: string): ProjectLife {
  if (!project) return { acts: [] };
  const own = markedActs(project.acts, undefined, knownAt);
  const ofDocuments = project.agreements.flatMap(({ number, acts, under }) => [
    ...markedActs(acts, number, knownAt),
    ...under.flatMap((upper) => markedActs(upper.acts, upper.number, knownAt)),
  ]);
  const forItAlone = new Set(
    project.agreements
      .filter(({ kind, scope }) => kind === "DUL" || scope === "PER_REQUEST")
      .map(({ number }) => number),
  );
  const days = [...own, ...ofDocuments.filter(({ document }) => document && forItAlone.has(document))].map(
    ({ day }) => day,
  );
  return {
    begun: [...days, ...(project.startsOn ? [project.startsOn] : [])].sort()[0],
    closing: closingOf(project),
    acts: inOrder([...own, ...ofDocuments]),
  };
}

function closingOf({ stage, endsOn, agreements }: ProjectLifeFragment): Closing | undefined {
  if (stage === "WITHDRAWN") return { word: "withdrawn" };
  if (stage === "REJECTED") return { word: "rejected" };
  if (stage !== "CLOSED") return undefined;
  const destroyed = agreements
    .flatMap(({ acts }) => acts)
    .filter(({ kind, voided }) => kind === "DESTRUCTION_CERTIFIED" && !voided)
    .map(({ effectiveOn }) => effectiveOn)
    .sort();
  return { word: "closed", on: destroyed.at(-1) ?? endsOn ?? undefined };
}
