import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Audience } from "../gql/graphql";

export const audienceWords: Record<Audience, MessageDescriptor> = {
  PUBLIC: msg`Everybody, without logging in`,
  PARTICIPANTS: msg`Those who take part in the program`,
  OWNING_AGENCY: msg`The agencies it belongs to, and auditors`,
  AUTHOR: msg`Whoever writes it, until it is handed in, and auditors`,
};
