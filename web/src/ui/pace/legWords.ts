import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ActLeg } from "../../gql/graphql";

/** What is waited for. */
export const legWords: Record<ActLeg, MessageDescriptor> = {
  VOTE: msg`Vote`,
  AFFIRMATION: msg`Affirmation by counsel`,
  SIGNATURE: msg`Signature`,
  AMENDMENT_SIGNATURE: msg`Signature of an amendment`,
  NON_DISCLOSURE: msg`Non-disclosure agreement`,
  ACKNOWLEDGMENT: msg`Acknowledgment of the rules`,
  ACCESS: msg`Access for a user`,
};
