import { Trans } from "@lingui/react/macro";
import { ActList } from "../../ui/act/ActList";
import { today } from "../../words/dates";
import { CancelMeeting } from "./CancelMeeting";
import type { FoundMeeting } from "./FoundMeeting";
import { KeepMinutes } from "./KeepMinutes";
import { RecordDecision } from "./RecordDecision";
import { RecordPresence } from "./RecordPresence";
import { toDecide } from "./toDecide";

/** What the viewer can do about a meeting as it stands. */
export function MeetingActs({ meeting }: { meeting: FoundMeeting }) {
  const may = (name: string) => meeting.viewerCan.some(({ act }) => act === name);
  return (
    <ActList
      acts={[
        {
          act: "recordPresence",
          heading: <Trans>Record who is there</Trans>,
          offered: may("recordPresence") && meeting.heldOn <= today(),
          form: () => <RecordPresence meeting={meeting} />,
        },
        {
          act: "recordDecision",
          heading: <Trans>Record a decision</Trans>,
          offered: may("recordDecision") && toDecide(meeting).length > 0,
          form: () => <RecordDecision meeting={meeting} />,
        },
        {
          act: "keepMinutes",
          heading:
            meeting.minutes.length > 0 ? (
              <Trans>Write the minutes anew</Trans>
            ) : (
              <Trans>Keep the minutes</Trans>
            ),
          offered: may("keepMinutes"),
          form: () => <KeepMinutes meeting={meeting} />,
        },
        {
          act: "cancelMeeting",
          heading: <Trans>Cancel the meeting</Trans>,
          offered: may("cancelMeeting"),
          form: () => <CancelMeeting number={meeting.number} />,
        },
      ]}
    />
  );
}
