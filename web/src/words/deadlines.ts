import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { DeadlineBand, DeadlineKind } from "../gql/graphql";

export const bandWords: Record<DeadlineBand, MessageDescriptor> = {
  OVERDUE: msg`Overdue`,
  WITHIN_7: msg`Today or within 7 days`,
  WITHIN_30: msg`In 8 to 30 days`,
  WITHIN_60: msg`In 31 to 60 days`,
  WITHIN_90: msg`In 61 to 90 days`,
  LATER: msg`In more than 90 days`,
};

export const deadlineKindWords: Record<DeadlineKind, MessageDescriptor> = {
  AGREEMENT_TERM: msg`Term ends`,
  AFFIRMATION: msg`Legal basis ends`,
  IRB_APPROVAL: msg`Review board’s approval ends`,
  RECIPIENT_DESTRUCTION: msg`Linked data to be destroyed`,
  HUB_DESTRUCTION: msg`Match files to be destroyed`,
};
