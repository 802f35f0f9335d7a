import { Trans } from "@lingui/react/macro";
import { ReceiveLetterOfIntentDocument } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { TextField } from "../../../ui/act/field/TextField";
import { DoneOn } from "./DoneOn";

/** Lets the operating group say that a letter of intent is complete. */
export function ReceiveLetter({ number }: { number: string }) {
  return (
    <ActForm
      act="receiveLetterOfIntent"
      about={number}
      document={ReceiveLetterOfIntentDocument}
      starts={{ application: number }}
      summary={() => (
        <p>
          <Trans>From that day on the Data Governing Board has thirty working days for its review.</Trans>
        </p>
      )}
      done={(said) => said?.application?.standsInWords ?? <Trans>It is recorded.</Trans>}
    >
      {(of) => (
        <>
          <DoneOn field={of("effectiveOn")} />
          <TextField
            field={of("note")}
            label={<Trans>Note (optional)</Trans>}
            most={2000}
            lines="several"
            optional
          />
        </>
      )}
    </ActForm>
  );
}
