import { useLingui } from "@lingui/react/macro";
import type { OfferedScheduleFragment } from "../../../gql/graphql";
import { purposeWords } from "../../../words/agreements";
import { dayInWords } from "../../../words/dates";
import { useBasesWithConditions } from "../clause/useBasesWithConditions";
import type { Offer, Thing } from "./offers";

/** Says in words what a schedule grants, shortly. */
export function useScheduleWords() {
  const { t } = useLingui();
  return ({ place, provider, purposes, granted, datasets }: OfferedScheduleFragment) => {
    const whose = provider?.code ?? t`across providers`;
    const what = [
      ...datasets.map(({ title }) => title),
      ...(granted.totalCount > 0 ? [t`elements one by one: ${granted.totalCount}`] : []),
    ].join(", ");
    const why = purposes.map((purpose) => t(purposeWords[purpose])).join(", ");
    return t`schedule ${place}, ${whose}: ${what}, for ${why}`;
  };
}

/** Says in words what one of the offered acts would be done to. */
export function useThingWords(offers: Offer[]) {
  const { t } = useLingui();
  const scheduleWords = useScheduleWords();
  const bases = useBasesWithConditions(offers.some(({ condition }) => Boolean(condition)));
  const conditions = bases.flatMap(({ conditionDetails }) => conditionDetails);
  const titles = new Map(conditions.map(({ code, title }) => [code, title]));
  const conditionWords = (code: string) => [code, titles.get(code)].filter(Boolean).join(": ");

  return (offer: Offer, thing: Thing): string => {
    if (thing === "schedule" && offer.schedule) return scheduleWords(offer.schedule);
    if (thing === "condition") return conditionWords(offer.condition ?? "");
    if (thing === "party" && offer.party) return `${offer.party.code}: ${offer.party.name}`;
    if (thing === "user" && offer.user) return offer.user.name;
    if (thing === "amendment" && offer.amendment) {
      const who = offer.amendment.by?.name ?? "";
      return t`amendment of ${dayInWords(offer.amendment.effectiveOn)} proposed by ${who}`;
    }
    if (thing === "act" && offer.voids) {
      const { title, effectiveOn } = offer.voids;
      return t`${title}, ${dayInWords(effectiveOn)}`;
    }
    return "";
  };
}
