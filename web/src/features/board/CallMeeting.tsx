import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { CallMeetingDocument } from "../../gql/graphql";
import { ActForm } from "../../ui/act/ActForm";
import { DayField } from "../../ui/act/field/DayField";
import { type Field, useCheck } from "../../ui/act/field/Field";
import { PeopleField } from "../../ui/act/field/PeopleField";
import { TextField } from "../../ui/act/field/TextField";
import { dayInWords, daysAfter, today } from "../../words/dates";

/** The days from notice to a meeting. */
const NOTICE = 7;

/** Lets a meeting of a board be called, with an agenda of what waits for it and of points in words. */
export function CallMeeting({ body: { code, name } }: { body: { code: string; name: string } }) {
  return (
    <ActForm
      act="callMeeting"
      about={code}
      document={CallMeetingDocument}
      starts={{ body: code, heldOn: daysAfter(today(), NOTICE), noticeOn: today() }}
      summary={({ heldOn, noticeOn }) => (
        <p>
          <Trans>
            The {name} meets on {dayInWords(heldOn)}; notice is given on {dayInWords(noticeOn ?? today())}.
            Its agenda is made of what waits for it now, and is kept as it is sent. Everybody can read of the
            meeting.
          </Trans>
        </p>
      )}
      done={(said) => (
        <>
          <Trans>The meeting is called.</Trans>{" "}
          {said?.meeting && (
            <Link className="usa-link" to="/meetings/$number" params={{ number: said.meeting.number }}>
              {said.meeting.number}
            </Link>
          )}
        </>
      )}
      another={<Trans>Call another meeting</Trans>}
    >
      {(of) => (
        <>
          <DayField field={of("heldOn")} label={<Trans>The day on which it meets</Trans>} />
          <DayField
            field={of("noticeOn")}
            label={<Trans>The day on which members and the public were told, a week before or earlier</Trans>}
          />
          <TextField field={of("place")} label={<Trans>Place (optional)</Trans>} most={500} optional />
          <Points field={of("points")} />
        </>
      )}
    </ActForm>
  );
}

function Points({ field }: { field: Field<string[]> }) {
  useCheck(field, undefined);
  return (
    <PeopleField
      label={<Trans>Points beside what waits for the board (optional)</Trans>}
      hint={<Trans>One a line; everybody can read them.</Trans>}
      fault={field.faults[field.name]}
      people={field.value ?? []}
      onPeople={(points) => field.update(() => points)}
    />
  );
}
