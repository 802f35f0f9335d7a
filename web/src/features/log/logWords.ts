import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { DecisionStatus, RequestOutcome, RequestType } from "../../gql/graphql";

export const requestTypeWords: Record<RequestType, MessageDescriptor> = {
  INITIAL: msg`Initial`,
  CONTINUATION: msg`Continuation`,
  REPEAT: msg`Repeat`,
  MODIFICATION: msg`Modification`,
};

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
