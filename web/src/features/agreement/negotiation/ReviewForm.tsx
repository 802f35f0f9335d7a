import { Trans, useLingui } from "@lingui/react/macro";
import { type IrbDetermination, RecordIrbDeterminationDocument } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { AgencyField, ChoiceField } from "../../../ui/act/field/ChoiceField";
import { DayField } from "../../../ui/act/field/DayField";
import { TextField } from "../../../ui/act/field/TextField";
import { ActImpact } from "../../../ui/impact/ActImpact";
import { irbWords } from "../../../words/agreements";
import { dayInWords, today } from "../../../words/dates";
import { Recorded } from "./OpenActForm";
import { agenciesOf, type Offer } from "./offers";

/** Records what a review board determined of the license's research, or why none was asked. */
export function ReviewForm({ number, offers }: { number: string; offers: Offer[] }) {
  const { t } = useLingui();
  const choices = Object.entries(irbWords).map(([value, words]) => ({
    value: value as IrbDetermination,
    words: t(words),
  }));
  return (
    <ActForm
      act="recordIrbDetermination"
      about={number}
      document={RecordIrbDeterminationDocument}
      starts={{ agreement: number, effectiveOn: today() }}
      summary={({ by, determination, effectiveOn, until, note }) => (
        <>
          <p>
            <Trans>
              You record for {by} what the review board determined on {dayInWords(effectiveOn)} under {number}
              : {t(irbWords[determination])}.
            </Trans>{" "}
            {until && <Trans>The approval lasts until {dayInWords(until)}.</Trans>}
          </p>
          {note && (
            <p>
              <Trans>Note: {note}</Trans>
            </p>
          )}
          <ActImpact
            act={{ act: "recordIrbDetermination", subject: number, by, effectiveOn, determination, until }}
          />
        </>
      )}
      done={({ act }, { by }) => <Recorded act={act} by={by} />}
      another={offers.length > 0 && <Trans>Do another</Trans>}
    >
      {(of) => (
        <>
          <ChoiceField
            field={of("determination")}
            label={<Trans>What the board determined</Trans>}
            choices={choices}
          />
          <AgencyField field={of("by")} agencies={agenciesOf(offers)} />
          <DayField field={of("effectiveOn")} label={<Trans>Day of the determination</Trans>} />
          <DayField field={of("until")} label={<Trans>Last day of the approval (optional)</Trans>} optional />
          <TextField
            field={of("note")}
            label={<Trans>Note (says why when no review is required)</Trans>}
            most={2000}
            lines="several"
            optional
          />
        </>
      )}
    </ActForm>
  );
}
