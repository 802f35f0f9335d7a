import type { MessageDescriptor } from "@lingui/core";
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
  HUB_OPERATOR: msg`Operator of the hub`,
  AUDITOR: msg`Auditor`,
  MATCHING_ENGINE: msg`Matching engine`,
};

/** A board's code as words: DATA_GOVERNING_BOARD is the Data Governing Board. */
export function bodyInWords(code: string) {
  return code
    .split("_")
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(" ");
}
