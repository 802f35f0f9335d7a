import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { AgendaItemKind, BodyOutcome, MeetingState } from "../../gql/graphql";

export const meetingStateWords: Record<MeetingState, MessageDescriptor> = {
  CALLED: msg`Called`,
  OPENED: msg`Opened`,
  HELD: msg`Held`,
  CANCELED: msg`Canceled`,
};

export const agendaItemWords: Record<AgendaItemKind, MessageDescriptor> = {
  REQUEST: msg`Request to vote on`,
  PUBLICATION: msg`Publication to review`,
  MINUTES: msg`Minutes to approve`,
  APPLICATION: msg`Agency that asks to join`,
  ADMISSION: msg`Agency to admit`,
  POINT: msg`Point`,
};

export const outcomeWords: Record<BodyOutcome, MessageDescriptor> = {
  CARRIED: msg`Carried`,
  NOT_CARRIED: msg`Not carried`,
  WITHOUT_QUORUM: msg`Does not count: no quorum`,
  WITHOUT_NOTICE: msg`Does not count: notice too short`,
  ADVICE: msg`Advice`,
};
