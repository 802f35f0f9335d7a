import { Trans, useLingui } from "@lingui/react/macro";
import { KeepVerdictDocument } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { DayField } from "../../../ui/act/field/DayField";
import { TextField } from "../../../ui/act/field/TextField";
import { dayInWords, today } from "../../../words/dates";
import { verdictWords } from "../../../words/verdicts";
import { LONGEST_NOTE } from "./PlainAct";

type Props = {
  /** The project's public id. */
  project: string;
  number: string;
};

/** Keeps the verdict on a day as it is worked out now, with all it rests on, so that it can be checked later. */
export function KeepVerdict({ project, number }: Props) {
  const { t } = useLingui();
  return (
    <ActForm
      act="decide"
      about={project}
      document={KeepVerdictDocument}
      starts={{ project, asOf: today() }}
      summary={({ asOf, note }) => (
        <>
          <p>
            <Trans>
              The verdict on project {number} for {dayInWords(asOf ?? today())} is worked out anew and kept
              for good, with every rule and every fact it rests on.
            </Trans>
          </p>
          {note && (
            <p>
              <Trans>Note: {note}</Trans>
            </p>
          )}
        </>
      )}
      done={({ decision }) =>
        decision && (
          <Trans>
            The verdict was kept: {t(verdictWords[decision.verdict])}. Its id is {decision.id}.
          </Trans>
        )
      }
      another={<Trans>Keep another verdict</Trans>}
    >
      {(of) => (
        <>
          <DayField field={of("asOf")} label={<Trans>For this day</Trans>} />
          <TextField
            field={of("note")}
            label={<Trans>What it is kept for (optional)</Trans>}
            most={LONGEST_NOTE}
            lines="several"
            optional
          />
        </>
      )}
    </ActForm>
  );
}
