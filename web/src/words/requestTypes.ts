import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { RequestType } from "../gql/graphql";

export const requestTypeWords: Record<RequestType, MessageDescriptor> = {
  INITIAL: msg`Initial`,
  CONTINUATION: msg`Continuation`,
  REPEAT: msg`Repeat`,
  MODIFICATION: msg`Modification`,
};
