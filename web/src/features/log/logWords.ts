import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { DecisionStatus, RequestOutcome } from "../../gql/graphql";

export const decisionWords: Record<DecisionStatus, MessageDescriptor> = {
  RECEIVED: msg`Received, not decided`,
  APPROVED: msg`Approved`,
  DENIED: msg`Denied`,
};

export const outcomeWords: Record<RequestOutcome, MessageDescriptor> = {
  PUBLISHED: msg`Results published`,
  NOT_PUBLISHED: msg`No results published`,
  WITHDRAWN: msg`Request withdrawn`,
};
