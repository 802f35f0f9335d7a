import { Trans } from "@lingui/react/macro";
import { AnswerPrivacyConcernDocument } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { TextField } from "../../../ui/act/field/TextField";
import { DoneOn } from "./DoneOn";

/** Lets the operating group answer a privacy concern. */
export function AnswerConcern({ number }: { number: string }) {
  return (
    <ActForm
      act="answerPrivacyConcern"
      about={number}
      document={AnswerPrivacyConcernDocument}
      starts={{ application: number }}
      summary={() => (
        <p>
          <Trans>The answer decides nothing: the Data Governing Board goes on with its review.</Trans>
        </p>
      )}
      done={(said) => said?.application?.standsInWords ?? <Trans>It is recorded.</Trans>}
    >
      {(of) => (
        <>
          <TextField field={of("answer")} label={<Trans>The answer</Trans>} most={10000} lines="several" />
          <DoneOn field={of("effectiveOn")} />
        </>
      )}
    </ActForm>
  );
}
