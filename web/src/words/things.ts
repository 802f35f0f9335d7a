import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type {
  AgencyKind,
  Classification,
  DataType,
  IdentifierClass,
  ProgrammeRoleKind,
  RevisionState,
  SearchKind,
} from "../gql/graphql";

export const searchKindWords: Record<SearchKind, MessageDescriptor> = {
  DATA_ELEMENT: msg`Data element`,
  DATASET: msg`Dataset`,
  AGENCY: msg`Agency`,
  AGREEMENT: msg`Agreement`,
  PROJECT: msg`Project`,
  LEGAL_BASIS: msg`Legal basis`,
};

export const agencyKindWords: Record<AgencyKind, MessageDescriptor> = {
  STATE_AGENCY: msg`State agency`,
  HIGHER_EDUCATION: msg`Higher education`,
  JUDICIAL: msg`Judicial branch`,
  NONPROFIT: msg`Nonprofit organization`,
  RESEARCH_ORGANIZATION: msg`Research organization`,
};

export const programmeRoleWords: Record<ProgrammeRoleKind, MessageDescriptor> = {
  HUB: msg`Hub: links records and destroys what it was sent`,
  OPERATING_GROUP: msg`Operating Group: administers the program`,
  PARTICIPATING_AGENCY: msg`Participating agency: may provide data`,
};

export const dataTypeWords: Record<DataType, MessageDescriptor> = {
  TEXT: msg`Text`,
  INTEGER: msg`Whole number`,
  DECIMAL: msg`Number with a fraction`,
  DATE: msg`Date`,
  DATETIME: msg`Date and time`,
  BOOLEAN: msg`Yes or no`,
  UNKNOWN: msg`Not stated`,
};

export const classificationWords: Record<Classification, MessageDescriptor> = {
  PUBLIC: msg`Public: may be published`,
  INTERNAL: msg`Internal: for use inside government`,
  CONFIDENTIAL: msg`Confidential: shared under an agreement`,
  RESTRICTED: msg`Restricted: identifies a person, or is what the law protects most`,
};

export const identifierClassWords: Record<IdentifierClass, MessageDescriptor> = {
  DIRECT_IDENTIFIER: msg`Direct identifier: identifies a person by itself`,
  LINKAGE_KEY: msg`Linkage key: identifies a record within one agency`,
  QUASI_IDENTIFIER: msg`Quasi-identifier: narrows down who a person is`,
  SENSITIVE: msg`Sensitive: describes something protected about a person`,
  OTHER: msg`Not an identifier`,
};

export const revisionStateWords: Record<RevisionState, MessageDescriptor> = {
  IN_REVIEW: msg`Waiting for review`,
  PUBLISHED: msg`Published`,
  SUPERSEDED: msg`Superseded by a later text`,
};

/** Kinds of things, of which there are several. */
export const kindsInWords: Record<SearchKind, MessageDescriptor> = {
  DATA_ELEMENT: msg`Data elements`,
  DATASET: msg`Datasets`,
  AGENCY: msg`Agencies`,
  AGREEMENT: msg`Agreements`,
  PROJECT: msg`Projects`,
  LEGAL_BASIS: msg`Legal bases`,
};
