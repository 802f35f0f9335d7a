import type { OpenActFragment } from "../../../gql/graphql";

/** What an act is done to, by the name it has in the input. */
export const THINGS = ["schedule", "condition", "party", "user", "amendment", "act"] as const;

export type Thing = (typeof THINGS)[number];
export type Offer = OpenActFragment;

/** The value by which the input names what an offered act is done to. */
export function namedBy(offer: Offer, thing: Thing): string | undefined {
  switch (thing) {
    case "schedule":
      return offer.schedule?.id;
    case "condition":
      return offer.condition ?? undefined;
    case "party":
      return offer.party?.code;
    case "user":
      return offer.user?.id;
    case "amendment":
      return offer.amendment?.id;
    case "act":
      return offer.voids?.id;
  }
}

/** Those offers that agree with what was chosen so far, up to but not including one thing. */
export function offersBefore(offers: Offer[], chosen: Record<string, unknown>, thing?: Thing) {
  const earlier = thing ? THINGS.slice(0, THINGS.indexOf(thing)) : THINGS;
  return offers.filter((offer) =>
    earlier.every((each) => {
      const value = namedBy(offer, each);
      return value === (chosen[each] ?? undefined) || (value === undefined && each !== "amendment");
    }),
  );
}

/** The agencies for which an act is offered, each once. */
export function agenciesOf(offers: Offer[]) {
  return [...new Map(offers.map(({ by }) => [by.code, by])).values()];
}
