import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { AgreementForce, ScheduleFooting } from "../gql/graphql";

export const forceWords: Record<AgreementForce, MessageDescriptor> = {
  IN_FORCE: msg`In force`,
  NO_PARTIES: msg`Names no party`,
  UNSIGNED: msg`Not signed by all`,
  NOT_BEGUN: msg`Signed, term not begun`,
  SUSPENDED: msg`Suspended`,
  EXPIRED: msg`Term over`,
  TERMINATED: msg`Terminated`,
};

export const footingWords: Record<ScheduleFooting, MessageDescriptor> = {
  NOT_PART: msg`Not part of the agreement`,
  PROVIDER_OUT: msg`Provider not bound`,
  UNAFFIRMED: msg`No affirmation stands`,
  AFFIRMED: msg`Affirmed by counsel`,
  UNASKED: msg`Part of the agreement`,
};
