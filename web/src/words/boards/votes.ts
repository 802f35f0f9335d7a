import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { VoteValue } from "../../gql/graphql";

export const voteWords: Record<VoteValue, MessageDescriptor> = {
  YES: msg`Votes yes`,
  NO: msg`Votes no`,
  ABSTAIN: msg`Abstains`,
};
