import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { WorkKind } from "../gql/graphql";

/** What waits, as a heading over several things of a kind. */
export const workKindWords: Record<WorkKind, MessageDescriptor> = {
  AGREEMENT_TO_SIGN: msg`Agreements to sign`,
  AMENDMENT_TO_SIGN: msg`Amendments to sign`,
  SCHEDULE_TO_AFFIRM: msg`Schedules to affirm`,
  DESTRUCTION_TO_CERTIFY: msg`Destruction to certify`,
  REQUEST_TO_VOTE_ON: msg`Requests to vote on`,
  MATCHING_TO_CONFIRM: msg`Matching to confirm`,
  INPUTS_TO_DESTROY: msg`Inputs to destroy`,
  OWN_LINK_TO_DESTROY: msg`Own links to destroy`,
  CROSSWALK_TO_RELEASE: msg`Crosswalks to release`,
  PUBLICATION_TO_REVIEW: msg`Publications to review`,
  PUBLICATION_TO_RECORD: msg`Publications to record`,
  DECISION_TO_COMMUNICATE: msg`Decisions to tell`,
  AGREEMENTS_TO_SEND: msg`Agreements to send for signature`,
  FILES_TO_CALL_FOR: msg`Files to call for`,
  MATCH_FILE_TO_ACCEPT: msg`Match files to accept`,
  RECEIPT_TO_CONFIRM: msg`Receipts to confirm`,
  PROJECT_TO_CLOSE: msg`Projects to close`,
  FINDING_TO_RESOLVE: msg`Findings to resolve`,
  DEFINITION_TO_REVIEW: msg`Definitions to review`,
  FORM_TO_WRITE: msg`Requests to write`,
  PROPOSAL_TO_TAKE_UP: msg`Proposals to take up`,
  AVAILABILITY_TO_ANSWER: msg`Questions whether data is available`,
  VIABILITY_TO_FIND: msg`Requests to be found viable or not`,
  FORM_TO_TAKE_UP: msg`Forms to take up`,
  FORM_TO_CONFIRM: msg`Forms to review for completeness`,
  VOTING_WINDOW_TO_OPEN: msg`Votes to be given time again`,
  SILENCE_TO_ESCALATE: msg`Heads of silent agencies to tell`,
};
