import { useLingui } from "@lingui/react/macro";
import { ChoiceField } from "../../../ui/act/field/ChoiceField";
import type { Field } from "../../../ui/act/field/Field";
import { namedBy, type Offer, offersBefore, THINGS, type Thing } from "./offers";
import { useThingWords } from "./useThingWords";

type Props = {
  offers: Offer[];
  /** What was chosen so far. */
  chosen: Record<string, unknown>;
  field: (thing: Thing) => Field<string>;
};

/** Which schedule, condition, party, user, amendment or act: what the act can be done to now, one after the other. */
export function ThingFields({ offers, chosen, field }: Props) {
  const { t } = useLingui();
  const words = useThingWords(offers);
  const labels: Record<Thing, string> = {
    schedule: t`Which schedule`,
    condition: t`Which condition`,
    party: t`Which party`,
    user: t`Which user`,
    amendment: t`What you sign`,
    act: t`Which act`,
  };
  return THINGS.filter((thing) => offers.some((offer) => namedBy(offer, thing) !== undefined)).map(
    (thing) => {
      const open = offersBefore(offers, chosen, thing);
      const choices = new Map<string, string>();
      for (const offer of open) {
        const value = namedBy(offer, thing);
        if (value !== undefined) choices.set(value, words(offer, thing));
      }
      return (
        <ChoiceField
          key={thing}
          field={field(thing)}
          label={labels[thing]}
          none={t`The document itself`}
          choices={[...choices].map(([value, said]) => ({ value, words: said }))}
          optional={open.some((offer) => namedBy(offer, thing) === undefined)}
        />
      );
    },
  );
}
