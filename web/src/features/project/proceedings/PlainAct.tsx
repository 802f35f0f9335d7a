import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { TypedDocumentString } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { AgencyField } from "../../../ui/act/field/ChoiceField";
import { DayField } from "../../../ui/act/field/DayField";
import type { Field } from "../../../ui/act/field/Field";
import { TextField } from "../../../ui/act/field/TextField";
import type { Said } from "../../../ui/act/useSending";
import { ActImpact } from "../../../ui/impact/ActImpact";
import { dayInWords, today } from "../../../words/dates";
import type { ProjectActWords } from "./actWords";
import { type PlainActName, projectActWords } from "./projectActWords";

export const LONGEST_NOTE = 2000;

type Agency = { code: string; name: string };
/** What these acts are asked with. */
export type Asked = { project: string; by: string; effectiveOn: string; note?: string | null };

export type PlainDocument<A extends PlainActName, I extends Asked> = TypedDocumentString<
  Record<A, Said>,
  { input: I }
>;

type Props<A extends PlainActName, I extends Asked> = {
  act: A;
  document: PlainDocument<A, I>;
  /** The project's number. */
  project: string;
  /** The agencies for which it would be accepted. */
  agencies: Agency[];
  /** What is to be weighed before it is done. */
  weighing?: ReactNode;
  /** What is done before it is sent, which tells whether it may be. */
  beforehand?: () => Promise<boolean>;
};

/** An act of which is told who did it, on which day, and a note or the reason. */
export function PlainAct<A extends PlainActName, I extends Asked>(props: Props<A, I>) {
  const { act, document, project, agencies, weighing, beforehand } = props;
  const { t } = useLingui();
  const { summary, effect, done, reasoned, asks, judgesNothing }: ProjectActWords = projectActWords[act];
  return (
    <ActForm<Record<A, Said>, I>
      act={act}
      about={project}
      document={document}
      beforehand={beforehand}
      starts={{ project, effectiveOn: today() } as Partial<I>}
      summary={({ by, effectiveOn, note }) => (
        <>
          <p>{t(summary({ number: project, by, day: dayInWords(effectiveOn) }))}</p>
          {note && (
            <p>
              {asks ? (
                t`${t(asks)}: ${note}`
              ) : reasoned ? (
                <Trans>Reason: {note}</Trans>
              ) : (
                <Trans>Note: {note}</Trans>
              )}
            </p>
          )}
          {effect && <p>{t(effect)}</p>}
          {weighing}
          {!judgesNothing && <ActImpact act={{ act, subject: project, by, effectiveOn }} />}
        </>
      )}
      done={() => t(done)}
    >
      {(of) => {
        const named = (name: keyof Asked) => of(name as keyof I & string) as unknown as Field<string>;
        return (
          <>
            <AgencyField field={named("by")} agencies={agencies} />
            <DayField field={named("effectiveOn")} label={<Trans>The day it was done</Trans>} />
            <TextField
              field={named("note")}
              label={asks ? t(asks) : reasoned ? <Trans>Reason</Trans> : <Trans>Note (optional)</Trans>}
              most={LONGEST_NOTE}
              lines="several"
              optional={!reasoned}
            />
          </>
        );
      }}
    </ActForm>
  );
}
