import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ConflictKind } from "../gql/graphql";

export const conflictKindWords: Record<ConflictKind, MessageDescriptor> = {
  OVERLAPPING_SCHEDULES: msg`Schedules that grant the same data on different terms`,
  GRANT_WITHOUT_BASIS: msg`Grants that cite no law in force`,
  LICENSE_OUTLASTS_SHARING: msg`Licenses that outlast the sharing agreement`,
  PARTY_LEFT: msg`Parties that left or are suspended`,
  GRANTED_ELEMENT_GONE: msg`Grants of data that is gone`,
  CLASS_WITHOUT_BASIS: msg`Protected data without a basis that satisfies`,
};
