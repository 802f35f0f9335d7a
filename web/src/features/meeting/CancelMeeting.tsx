import { Trans } from "@lingui/react/macro";
import { CancelMeetingDocument } from "../../gql/graphql";
import { ActForm } from "../../ui/act/ActForm";
import { TextField } from "../../ui/act/field/TextField";

/** Lets a meeting that was not opened be canceled. */
export function CancelMeeting({ number }: { number: string }) {
  return (
    <ActForm
      act="cancelMeeting"
      about={number}
      document={CancelMeetingDocument}
      starts={{ meeting: number }}
      summary={() => (
        <p>
          <Trans>
            {number} does not take place. What was on its agenda waits as before; another day is another
            meeting, with a week of notice of its own.
          </Trans>
        </p>
      )}
      done={() => <Trans>{number} is canceled.</Trans>}
    >
      {(of) => (
        <TextField
          field={of("reason")}
          label={<Trans>Why it does not take place, which everybody can read</Trans>}
          most={2000}
          lines="several"
        />
      )}
    </ActForm>
  );
}
