import { Trans, useLingui } from "@lingui/react/macro";
import type { OpenProjectActFragment, TypedDocumentString } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { AgencyField, ChoiceField } from "../../../ui/act/field/ChoiceField";
import { DayField } from "../../../ui/act/field/DayField";
import type { Field } from "../../../ui/act/field/Field";
import { TextField } from "../../../ui/act/field/TextField";
import type { Said } from "../../../ui/act/useSending";
import { ActImpact } from "../../../ui/impact/ActImpact";
import { dayInWords, today } from "../../../words/dates";
import { type Asked, LONGEST_NOTE } from "./PlainAct";
import { type ProviderActName, type ProviderActWords, providerActWords } from "./providerActWords";

/** What these acts are asked with. */
export type AskedOfProvider = Asked & { party: string };

export type ProviderDocument<A extends ProviderActName, I extends AskedOfProvider> = TypedDocumentString<
  Record<A, Said>,
  { input: I }
>;

type Props<A extends ProviderActName, I extends AskedOfProvider> = {
  act: A;
  document: ProviderDocument<A, I>;
  /** The project's number. */
  project: string;
  /** About which providers it can be done, and for whom. */
  offers: OpenProjectActFragment[];
};

/** An act about one of the providers: of which, for whom, on which day, and a note. */
export function AboutProvider<A extends ProviderActName, I extends AskedOfProvider>(props: Props<A, I>) {
  const { act, document, project, offers } = props;
  const { t } = useLingui();
  const words: ProviderActWords = providerActWords[act];
  const providers = distinct(offers.flatMap(({ party }) => (party ? [party] : [])));
  return (
    <ActForm<Record<A, Said>, I>
      act={act}
      about={project}
      document={document}
      starts={{ project, effectiveOn: today() } as Partial<I>}
      summary={({ by, party, effectiveOn, note }) => (
        <>
          <p>{t(words.summary({ number: project, by, party, day: dayInWords(effectiveOn) }))}</p>
          {note && (
            <p>
              <Trans>Note: {note}</Trans>
            </p>
          )}
          <p>{t(words.left(providers.map(({ code }) => code).filter((code) => code !== party)))}</p>
          <ActImpact act={{ act, subject: project, by, party, effectiveOn }} />
        </>
      )}
      done={(_, { party }) => t(words.done(party))}
      another={offers.length > 0 && t(words.another)}
    >
      {(of) => {
        const named = (name: keyof AskedOfProvider) =>
          of(name as keyof I & string) as unknown as Field<string>;
        return (
          <>
            <AgencyField field={named("by")} agencies={distinct(offers.map(({ by }) => by))} />
            <ChoiceField
              field={named("party")}
              label={t(words.whose)}
              choices={providers.map(({ code, name }) => ({ value: code, words: name }))}
            />
            <DayField field={named("effectiveOn")} label={t(words.day)} />
            <TextField
              field={named("note")}
              label={<Trans>Note (optional)</Trans>}
              hint={words.hint && t(words.hint)}
              most={LONGEST_NOTE}
              lines="several"
              optional
            />
          </>
        );
      }}
    </ActForm>
  );
}

function distinct(agencies: OpenProjectActFragment["by"][]) {
  return [...new Map(agencies.map((agency) => [agency.code, agency])).values()];
}
