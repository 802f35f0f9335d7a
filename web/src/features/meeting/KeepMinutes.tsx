import { Trans } from "@lingui/react/macro";
import { KeepMinutesDocument } from "../../gql/graphql";
import { ActForm } from "../../ui/act/ActForm";
import { TextField } from "../../ui/act/field/TextField";
import type { FoundMeeting } from "./FoundMeeting";

/** Lets the minutes be kept; a later version stands beside the earlier one and says why. */
export function KeepMinutes({ meeting: { number, minutes } }: { meeting: FoundMeeting }) {
  const anew = minutes.length > 0;
  return (
    <ActForm
      act="keepMinutes"
      about={number}
      document={KeepMinutesDocument}
      starts={{ meeting: number }}
      summary={() => (
        <p>
          {anew ? (
            <Trans>The new version stands beside the earlier one; nothing is overwritten.</Trans>
          ) : (
            <Trans>With its minutes the meeting is over: nothing more is decided in it.</Trans>
          )}
        </p>
      )}
      done={() => <Trans>The minutes of {number} are kept.</Trans>}
    >
      {(of) => (
        <>
          <p>
            <Trans>Whoever may see all that is on the agenda can read them.</Trans>
          </p>
          <TextField
            field={of("text")}
            label={<Trans>What was said and decided</Trans>}
            most={50000}
            lines="several"
          />
          {anew && (
            <TextField
              field={of("reason")}
              label={<Trans>Why they are written anew</Trans>}
              most={2000}
              lines="several"
            />
          )}
        </>
      )}
    </ActForm>
  );
}
