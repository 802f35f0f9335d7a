import { i18n, type MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Role } from "../gql/graphql";

export const roleWords: Record<Role, MessageDescriptor> = {
  PUBLIC: msg`Member of the public`,
  RESIDENT_ADVISOR: msg`Resident advisor`,
  REQUESTER: msg`Requester`,
  STEWARD: msg`Data steward`,
  COUNSEL: msg`Counsel`,
  BOARD_MEMBER: msg`Board member`,
  OPERATING_GROUP: msg`Operating Group`,
  HUB_OPERATOR: msg`Operator of the Hub`,
  AUDITOR: msg`Auditor`,
  MATCHING_ENGINE: msg`Matching engine`,
};

const bodyWords: Record<string, MessageDescriptor> = {
  EXECUTIVE_BOARD: msg`Executive Board`,
  DATA_GOVERNING_BOARD: msg`Data Governing Board`,
  RESIDENT_ADVISORY_BOARD: msg`Resident Advisory Board`,
};

/** The board with a code; null for one this page does not know. */
export function bodyInWords(code: string): MessageDescriptor | null {
  return Object.hasOwn(bodyWords, code) ? (bodyWords[code] as MessageDescriptor) : null;
}

/** A role as it is held, with its board, such as "Board member (Executive Board)". */
export function heldRoleInWords({ role, body }: { role: Role; body: string | null }) {
  const part = i18n._(roleWords[role]);
  if (body === null) return part;
  const board = bodyInWords(body);
  return `${part} (${board ? i18n._(board) : codeInWords(body)})`;
}

/** A code as words: STEERING_COMMITTEE is the Steering Committee. */
export function codeInWords(code: string) {
  return code
    .split("_")
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(" ");
}
