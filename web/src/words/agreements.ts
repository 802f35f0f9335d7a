import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type {
  AgreementKind,
  AgreementScope,
  ImpactKind,
  IrbDetermination,
  PartyRole,
  ProjectStage,
  Purpose,
  UseKind,
} from "../gql/graphql";

export const agreementKindWords: Record<AgreementKind, MessageDescriptor> = {
  LETTER_OF_INTENT: msg`Letter of intent`,
  EMOU: msg`Enterprise memorandum of understanding`,
  DSA: msg`Data sharing agreement`,
  DUL: msg`Data use license`,
};

export const agreementScopeWords: Record<AgreementScope, MessageDescriptor> = {
  STANDING: msg`Standing: for any approved request`,
  PER_REQUEST: msg`For one request only`,
};

export const partyRoleWords: Record<PartyRole, MessageDescriptor> = {
  PARTICIPANT: msg`Participant`,
  PROVIDER: msg`Provider`,
  HUB: msg`Hub`,
  RECIPIENT: msg`Recipient`,
  OPERATING_GROUP: msg`Operating Group`,
  LICENSEE: msg`Licensee`,
};

export const purposeWords: Record<Purpose, MessageDescriptor> = {
  AUDIT: msg`Audit`,
  EVALUATION: msg`Evaluation`,
  COMPLIANCE: msg`Compliance`,
  ENFORCEMENT: msg`Enforcement`,
  PREDICTIVE_TESTS: msg`Predictive tests`,
  STUDENT_AID: msg`Student aid`,
  IMPROVE_INSTRUCTION: msg`Improving instruction`,
  RESEARCH: msg`Research`,
  PUBLIC_HEALTH: msg`Public health`,
  HEALTHCARE_OPERATIONS: msg`Health care operations`,
  WIOA_PERFORMANCE: msg`Workforce program performance`,
  PROGRAM_ADMINISTRATION: msg`Program administration`,
};

export const stageWords: Record<ProjectStage, MessageDescriptor> = {
  DRAFT: msg`Being drafted`,
  PROPOSAL_SUBMITTED: msg`Proposal handed in`,
  VIABILITY_REVIEW: msg`Viability under review`,
  FORM_ISSUED: msg`Form with the requester`,
  FORM_SUBMITTED: msg`Form handed in`,
  COMPLETENESS_REVIEW: msg`Completeness under review`,
  IN_REVIEW: msg`In review by the boards`,
  MODIFICATION_REQUESTED: msg`A change was asked for`,
  APPROVED: msg`Approved, the requester to be told`,
  AGREEMENT_DRAFTING: msg`Approved, agreements being drafted or signed`,
  SIGNATURE_COLLECTION: msg`Signatures being collected`,
  DSA_EXECUTED: msg`Agreements executed, files to be called for`,
  FILES_IN_PREPARATION: msg`Files being prepared`,
  MATCHING: msg`Files being matched`,
  DISCLOSURE_REVIEW: msg`Matched files under review`,
  DATA_RELEASED: msg`Linked data released`,
  ANALYSIS: msg`Linked data being analyzed`,
  PREPUBLICATION_REVIEW: msg`Providers reading results before publication`,
  REVISION_REQUIRED: msg`Results to be changed before publication`,
  PUBLISHED: msg`Results published`,
  DESTRUCTION_DUE: msg`Linked data must be destroyed`,
  DESTRUCTION_CERTIFIED: msg`Destruction certified, to be closed`,
  CLOSED: msg`Closed, destruction certified`,
  REJECTED: msg`Not approved`,
  WITHDRAWN: msg`Withdrawn`,
  SUSPENDED: msg`Work stopped`,
};

/** How a project is over. */
export const closingWords: Record<"closed" | "withdrawn" | "rejected", MessageDescriptor> = {
  closed: msg`Closed`,
  withdrawn: msg`Withdrawn`,
  rejected: msg`Not approved`,
};

export const useKindWords: Record<UseKind, MessageDescriptor> = {
  LINKAGE_KEY: msg`Linkage key`,
  PAYLOAD: msg`Payload`,
  OUTPUT: msg`Output`,
};

export const irbWords: Record<IrbDetermination, MessageDescriptor> = {
  NOT_HUMAN_SUBJECTS: msg`Not research on human subjects`,
  EXEMPT: msg`Exempt`,
  EXPEDITED: msg`Approved by expedited review`,
  FULL_BOARD: msg`Approved by the full board`,
  NOT_REQUIRED: msg`No review required`,
  DISAPPROVED: msg`Not approved`,
};

export const impactKindWords: Record<ImpactKind, MessageDescriptor> = {
  AGREEMENT_LAPSES: msg`Its term ends and is not extended`,
  AGREEMENT_TERMINATES: msg`It is terminated`,
  COUNSEL_WITHDRAWS: msg`A provider’s counsel withdraws`,
  PARTY_LEAVES: msg`A party leaves`,
  PARTY_SUSPENDED: msg`A party is suspended`,
  BASIS_REPEALED: msg`A legal basis is repealed`,
};
