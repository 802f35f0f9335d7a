import type { ImpactKind, ImpactScenario, WhatIfSubjectFragment } from "../../gql/graphql";
import { oneOf, textOf } from "../../ui/moment/asked";
import { daysAfter, isDay, today } from "../../words/dates";

/** What is asked about an agreement, as kept in the address. */
export type Asked = {
  kind?: ImpactKind;
  on?: string;
  /** The public id of the schedule, the party or the legal basis it happens to. */
  to?: string;
  knownAt?: string;
};

export const KINDS: ImpactKind[] = [
  "AGREEMENT_LAPSES",
  "AGREEMENT_TERMINATES",
  "COUNSEL_WITHDRAWS",
  "PARTY_LEAVES",
  "PARTY_SUSPENDED",
  "BASIS_REPEALED",
];

/** Reads what is asked from the address. */
export function askedOf(search: Record<string, unknown>): Asked {
  return {
    kind: oneOf(KINDS, search.kind),
    on: textOf(search.on),
    to: textOf(search.to),
    knownAt: textOf(search.knownAt),
  };
}

/** To whom or what something can happen: the schedules counsel affirmed, the parties, or the law that is cited. */
export function affected(
  kind: ImpactKind,
  { schedules, parties }: WhatIfSubjectFragment,
): { id: string; name: string }[] {
  switch (kind) {
    case "COUNSEL_WITHDRAWS":
      return schedules.flatMap(({ id, provider }, index) =>
        provider ? [{ id, name: `${provider.name} (${index + 1})` }] : [],
      );
    case "PARTY_LEAVES":
    case "PARTY_SUSPENDED":
      return unique(parties.map(({ agency }) => agency));
    case "BASIS_REPEALED":
      return unique(
        schedules.flatMap(({ legalBases }) =>
          legalBases.map(({ id, code, title }) => ({ id, name: `${code}: ${title}` })),
        ),
      );
    case "AGREEMENT_LAPSES":
    case "AGREEMENT_TERMINATES":
      return [];
  }
}

/** The first day to ask about: the day after the term where it lapses, else today. */
export function firstDay(kind: ImpactKind, { termTo }: WhatIfSubjectFragment) {
  return kind === "AGREEMENT_LAPSES" && termTo ? daysAfter(termTo, 1) : today();
}

/** The question to the catalog; null while something is missing or cannot be read. */
export function scenarioOf({ kind, on, to }: Asked, subject: WhatIfSubjectFragment): ImpactScenario | null {
  if (!kind || !on || !isDay(on)) return null;
  const choices = affected(kind, subject);
  if (choices.length > 0 && !choices.some(({ id }) => id === to)) return null;
  switch (kind) {
    case "AGREEMENT_LAPSES":
    case "AGREEMENT_TERMINATES":
      return { kind, on, agreement: subject.id };
    case "COUNSEL_WITHDRAWS":
      return { kind, on, agreement: subject.id, schedule: to, agency: providerOf(to, subject) };
    case "PARTY_LEAVES":
    case "PARTY_SUSPENDED":
      return { kind, on, agreement: subject.id, agency: to };
    case "BASIS_REPEALED":
      return { kind, on, legalBasis: to };
  }
}

function providerOf(schedule: string | undefined, { schedules }: WhatIfSubjectFragment) {
  return schedules.find(({ id }) => id === schedule)?.provider?.id;
}

function unique<T extends { id: string; name: string }>(things: T[]) {
  return [...new Map(things.map(({ id, name }) => [id, { id, name }])).values()];
}
