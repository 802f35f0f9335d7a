import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ConfirmMatchingInput, TypedDocumentString } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { AgencyField } from "../../../ui/act/field/ChoiceField";
import { DayField } from "../../../ui/act/field/DayField";
import { TextField } from "../../../ui/act/field/TextField";
import type { Said } from "../../../ui/act/useSending";
import { ActImpact } from "../../../ui/impact/ActImpact";
import { dayInWords, today } from "../../../words/dates";

export const LONGEST_NOTE = 2000;

type Agency = { code: string; name: string };

type Props<T extends Record<string, Said>> = {
  act: keyof T & string;
  document: TypedDocumentString<T, { input: ConfirmMatchingInput }>;
  /** The project's number. */
  project: string;
  /** The agencies for which it would be accepted. */
  agencies: Agency[];
  /** What will be done by whom on which day, before it is. */
  summary: (by: string, day: string) => ReactNode;
  done: ReactNode;
};

/** An act of which is told who did it, on which day, and perhaps a note. */
export function PlainAct<T extends Record<string, Said>>(props: Props<T>) {
  const { act, document, project, agencies, summary, done } = props;
  return (
    <ActForm
      act={act}
      about={project}
      document={document}
      starts={{ project, effectiveOn: today() }}
      summary={({ by, effectiveOn }) => (
        <>
          <p>{summary(by, dayInWords(effectiveOn))}</p>
          <ActImpact act={{ act, subject: project, by, effectiveOn }} />
        </>
      )}
      done={() => done}
    >
      {(of) => (
        <>
          <AgencyField field={of("by")} agencies={agencies} />
          <DayField field={of("effectiveOn")} label={<Trans>The day it was done</Trans>} />
          <TextField
            field={of("note")}
            label={<Trans>Note (optional)</Trans>}
            most={LONGEST_NOTE}
            lines="several"
            optional
          />
        </>
      )}
    </ActForm>
  );
}
