import { Trans } from "@lingui/react/macro";
import { WithdrawApplicationDocument } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { TextField } from "../../../ui/act/field/TextField";
import { DoneOn } from "./DoneOn";

/** Lets the head of an agency take its application back before it has joined. */
export function WithdrawApplication({ number, agency }: { number: string; agency: string }) {
  return (
    <ActForm
      act="withdrawApplication"
      about={number}
      document={WithdrawApplicationDocument}
      starts={{ application: number, by: agency }}
      summary={() => (
        <p>
          <Trans>The application ends. Whoever asks again begins with another letter of intent.</Trans>
        </p>
      )}
      done={(said) => said?.application?.standsInWords ?? <Trans>It is recorded.</Trans>}
    >
      {(of) => (
        <>
          <TextField
            field={of("note")}
            label={<Trans>Why (optional)</Trans>}
            most={2000}
            lines="several"
            optional
          />
          <DoneOn field={of("effectiveOn")} />
        </>
      )}
    </ActForm>
  );
}
