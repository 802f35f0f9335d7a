import type {
  AgreementForce,
  AgreementKind,
  AgreementSort,
  AgreementsPageQueryVariables,
} from "../../../gql/graphql";
import { everyOne, oneOf, textOf } from "../../../ui/moment/asked";
import { askedSort, type Sort, sortsOf } from "../../../ui/narrow/sort";
import { isDay } from "../../../words/dates";

/** Which agreements are on screen, as kept in the address. */
export type AgreementsView = {
  kind?: AgreementKind;
  /** The code of an agency. */
  party?: string;
  /** The codes of a legal basis that is cited, and of a class of data that is granted. */
  legalBasis?: string;
  protectionClass?: string;
  /** The public id of a data element that is granted. */
  element?: string;
  inForce?: "yes" | "no";
  /** How it stands on the day. */
  force?: AgreementForce;
  /** The day asked about; today when absent. */
  asOf?: string;
  sort?: Sort<AgreementSort>;
  after?: string;
};

export const AGREEMENT_KINDS = everyOne<AgreementKind>({ LETTER_OF_INTENT: 1, EMOU: 1, DSA: 1, DUL: 1 });
export const IN_FORCE: ("yes" | "no")[] = ["yes", "no"];
export const OUT_OF_FORCE: AgreementForce[] = [
  "UNSIGNED",
  "NOT_BEGUN",
  "SUSPENDED",
  "EXPIRED",
  "TERMINATED",
  "NO_PARTIES",
];
const SORTS = sortsOf<AgreementSort>(["NUMBER", "TITLE", "KIND", "TERM_FROM", "TERM_TO"]);

/** Reads a view from the address. */
export function agreementsViewOf(search: Record<string, unknown>): AgreementsView {
  return {
    kind: oneOf(AGREEMENT_KINDS, search.kind),
    party: textOf(search.party),
    legalBasis: textOf(search.legalBasis),
    protectionClass: textOf(search.protectionClass),
    element: textOf(search.element),
    inForce: oneOf(IN_FORCE, search.inForce),
    force: oneOf(OUT_OF_FORCE, search.force),
    asOf: textOf(search.asOf),
    sort: oneOf(SORTS, search.sort),
    after: textOf(search.after),
  };
}

/** The change that removes every filter. */
export const EVERY_AGREEMENT: AgreementsView = {
  kind: undefined,
  party: undefined,
  legalBasis: undefined,
  protectionClass: undefined,
  element: undefined,
  inForce: undefined,
  force: undefined,
};

/** Whether anything but the day narrows the list. */
export function isNarrowed(view: AgreementsView) {
  return Object.keys(EVERY_AGREEMENT).some((name) => view[name as keyof AgreementsView] !== undefined);
}

/** What the catalog is asked for a view; null while its day is none. */
export function askedOf(view: AgreementsView): Omit<AgreementsPageQueryVariables, "first" | "after"> | null {
  const { kind, party, legalBasis, protectionClass, element, inForce, force, asOf, sort } = view;
  if (asOf !== undefined && !isDay(asOf)) return null;
  return {
    filter: {
      kinds: kind && [kind],
      party,
      legalBasis,
      protectionClass,
      element,
      inForce: inForce && inForce === "yes",
      forces: force && [force],
    },
    asOf,
    ...askedSort(sort),
  };
}
