import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ApplicationActKind, ApplicationState } from "../../gql/graphql";

export const applicationStateWords: Record<ApplicationState, MessageDescriptor> = {
  APPLICANT: msg`Letter of intent sent`,
  UNDER_DGB_REVIEW: msg`Under review by the Data Governing Board`,
  PRIVACY_REVIEW_OG: msg`Privacy concern to answer`,
  RECOMMENDED: msg`Recommended to the Executive Board`,
  ADMITTED: msg`Admitted; joinder to sign`,
  SIGNED: msg`Joined`,
  WITHDRAWN: msg`Taken back`,
};

export const applicationActWords: Record<ApplicationActKind, MessageDescriptor> = {
  LETTER_SENT: msg`Letter of intent sent`,
  LETTER_RECEIVED: msg`Letter of intent found complete`,
  CONCERN_RAISED: msg`Privacy concern raised`,
  CONCERN_ANSWERED: msg`Privacy concern answered`,
  JOINDER_SIGNED: msg`Joinder signed`,
  JOINED: msg`Joined by the last signature`,
  MEMBER_NAMED: msg`Member of the Data Governing Board named`,
  STEWARDS_NAMED: msg`Data stewards named`,
  WITHDRAWN: msg`Taken back`,
};
