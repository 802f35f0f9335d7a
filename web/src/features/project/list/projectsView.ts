import type {
  ProjectSort,
  ProjectStage,
  ProjectsPageQueryVariables,
  RequestType,
  Verdict,
} from "../../../gql/graphql";
import { everyOne, oneOf, textOf } from "../../../ui/moment/asked";
import { askedSort, type Sort, sortsOf } from "../../../ui/narrow/sort";
import { isDay } from "../../../words/dates";

/** Which projects are on screen, as kept in the address; agencies by their codes. */
export type ProjectsView = {
  stage?: ProjectStage;
  /** What its request is to the ones before it. */
  requestType?: RequestType;
  provider?: string;
  recipient?: string;
  /** The codes of a legal basis that is cited, and of a class of data that is used. */
  legalBasis?: string;
  protectionClass?: string;
  /** The public id of a data element that is used. */
  element?: string;
  /** Whether a license is in force on the day. */
  inForce?: "yes" | "no";
  verdict?: Verdict;
  /** The day asked about; today when absent. */
  asOf?: string;
  sort?: Sort<ProjectSort>;
  after?: string;
};

export const STAGES = everyOne<ProjectStage>({
  DRAFT: 1,
  PROPOSAL_SUBMITTED: 1,
  VIABILITY_REVIEW: 1,
  FORM_ISSUED: 1,
  FORM_SUBMITTED: 1,
  COMPLETENESS_REVIEW: 1,
  IN_REVIEW: 1,
  MODIFICATION_REQUESTED: 1,
  APPROVED: 1,
  AGREEMENT_DRAFTING: 1,
  SIGNATURE_COLLECTION: 1,
  DSA_EXECUTED: 1,
  FILES_IN_PREPARATION: 1,
  MATCHING: 1,
  DISCLOSURE_REVIEW: 1,
  DATA_RELEASED: 1,
  ANALYSIS: 1,
  PREPUBLICATION_REVIEW: 1,
  REVISION_REQUIRED: 1,
  PUBLISHED: 1,
  DESTRUCTION_DUE: 1,
  DESTRUCTION_CERTIFIED: 1,
  CLOSED: 1,
  REJECTED: 1,
  WITHDRAWN: 1,
  SUSPENDED: 1,
});
export const REQUEST_TYPES = everyOne<RequestType>({
  INITIAL: 1,
  CONTINUATION: 1,
  REPEAT: 1,
  MODIFICATION: 1,
});
export const LICENSED: ("yes" | "no")[] = ["yes", "no"];
export const VERDICTS: Verdict[] = ["COVERED", "NOT_COVERED", "NEEDS_COUNSEL"];
const SORTS = sortsOf<ProjectSort>(["NUMBER", "TITLE", "STAGE", "STARTS_ON"]);

/** Reads a view from the address. */
export function projectsViewOf(search: Record<string, unknown>): ProjectsView {
  return {
    stage: oneOf(STAGES, search.stage),
    requestType: oneOf(REQUEST_TYPES, search.requestType),
    provider: textOf(search.provider),
    recipient: textOf(search.recipient),
    legalBasis: textOf(search.legalBasis),
    protectionClass: textOf(search.protectionClass),
    element: textOf(search.element),
    inForce: oneOf(LICENSED, search.inForce),
    verdict: oneOf(VERDICTS, search.verdict),
    asOf: textOf(search.asOf),
    sort: oneOf(SORTS, search.sort),
    after: textOf(search.after),
  };
}

/** The change that removes every filter. */
export const EVERY_PROJECT: ProjectsView = {
  stage: undefined,
  requestType: undefined,
  provider: undefined,
  recipient: undefined,
  legalBasis: undefined,
  protectionClass: undefined,
  element: undefined,
  inForce: undefined,
  verdict: undefined,
};

/** Whether anything but the day narrows the list. */
export function isNarrowed(view: ProjectsView) {
  return Object.keys(EVERY_PROJECT).some((name) => view[name as keyof ProjectsView] !== undefined);
}

/** What the catalog is asked for a view; null while its day is none. */
export function askedOf(view: ProjectsView): Omit<ProjectsPageQueryVariables, "first" | "after"> | null {
  const { stage, requestType, provider, recipient, legalBasis, protectionClass, element } = view;
  const { inForce, verdict, asOf, sort } = view;
  if (asOf !== undefined && !isDay(asOf)) return null;
  return {
    filter: {
      stages: stage && [stage],
      requestTypes: requestType && [requestType],
      provider,
      recipient,
      legalBasis,
      protectionClass,
      element,
      inForce: inForce && inForce === "yes",
      verdict,
    },
    asOf,
    ...askedSort(sort),
  };
}
