import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { SupposedAct, TypedDocumentString } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { AgencyField } from "../../../ui/act/field/ChoiceField";
import { DayField } from "../../../ui/act/field/DayField";
import type { Field } from "../../../ui/act/field/Field";
import { TextField } from "../../../ui/act/field/TextField";
import type { Said } from "../../../ui/act/useSending";
import { ActImpact } from "../../../ui/impact/ActImpact";
import { dayInWords, today } from "../../../words/dates";
import { type ActWords, actWords, type WordedAct } from "./actWords";
import { agenciesOf, namedBy, type Offer, offersBefore, THINGS, type Thing } from "./offers";
import { ThingFields } from "./ThingFields";
import { useThingWords } from "./useThingWords";

const LONGEST_NOTE = 2000;

/** What every act on an agreement is asked with. */
type Common = { agreement?: string | null; by: string; effectiveOn?: string | null; note?: string | null };
type Told = Said & { act: { title: string; effectiveOn: string } | null };

type Props<A extends WordedAct, I extends Common> = {
  act: A;
  number: string;
  document: TypedDocumentString<Record<A, Told>, { input: I }>;
  /** What the act can be done to now, and for whom. */
  offers: Offer[];
  /** What is shown beside the fields, given what was chosen. */
  beside?: (chosen: Record<string, unknown>) => ReactNode;
};

/** The form of an act that says who does it, to what, from which day, and a note. */
export function OpenActForm<A extends WordedAct, I extends Common>(props: Props<A, I>) {
  const { act, number, document, offers, beside } = props;
  const { t } = useLingui();
  const thingWords = useThingWords(offers);
  const words: ActWords = actWords[act];

  function thingInWords(typed: I) {
    const chosen = typed as Record<string, unknown>;
    const offer = offersBefore(offers, chosen)[0];
    if (!offer) return "";
    return THINGS.filter((thing) => namedBy(offer, thing) !== undefined)
      .map((thing) => thingWords(offer, thing))
      .join(", ")
      .replace(/\.$/, "");
  }

  return (
    <ActForm<Record<A, Told>, I>
      act={act}
      about={number}
      document={document}
      starts={{ agreement: number, effectiveOn: today() } as Partial<I>}
      summary={(typed) => (
        <>
          <p>
            {t(
              words.summary({
                number,
                by: typed.by,
                day: dayInWords(typed.effectiveOn ?? today()),
                thing: thingInWords(typed),
              }),
            )}
          </p>
          {typed.note && (
            <p>
              <Trans>Note: {typed.note}</Trans>
            </p>
          )}
          <p>{t(words.effect)}</p>
          <ActImpact act={supposed(act, number, typed)} />
        </>
      )}
      done={(told, { by }) => <Recorded act={told.act} by={by} />}
      another={offers.length > 0 && <Trans>Do another</Trans>}
    >
      {(of, typed) => {
        const chosen = typed as Record<string, unknown>;
        const named = (name: keyof Common | Thing) =>
          of(name as keyof I & string) as unknown as Field<string>;
        return (
          <>
            <p>{t(words.effect)}</p>
            <ThingFields offers={offers} chosen={chosen} field={named} />
            {beside?.(chosen)}
            <AgencyField field={named("by")} agencies={agenciesOf(offersBefore(offers, chosen))} />
            <DayField field={named("effectiveOn")} label={<Trans>With effect from</Trans>} />
            <TextField
              field={named("note")}
              label={words.reasoned ? <Trans>Reason</Trans> : <Trans>Note (optional)</Trans>}
              most={LONGEST_NOTE}
              lines="several"
              optional={!words.reasoned}
            />
          </>
        );
      }}
    </ActForm>
  );
}

/** The act as it was typed, for the rules to tell what it would change. */
function supposed(act: WordedAct, subject: string, typed: Common): SupposedAct {
  const { by, effectiveOn } = typed;
  const { schedule, condition, party, user, amendment, act: voids } = typed as Partial<Record<Thing, string>>;
  return {
    act,
    subject,
    by,
    effectiveOn: effectiveOn ?? today(),
    schedule,
    condition,
    party,
    user,
    amendment,
    voids,
  };
}

/** What was recorded, for whom and from which day. */
export function Recorded({ act, by }: { act: Told["act"]; by: string }) {
  if (!act) return null;
  return (
    <Trans>
      Recorded for {by} with effect from {dayInWords(act.effectiveOn)}: {act.title}.
    </Trans>
  );
}
