import { endOfDay, isDay, isInstant } from "../../words/dates";
import { textOf } from "./asked";

/** The day asked about and the instant up to which acts count; absent means today and now. */
export type Moment = { asOf?: string; knownAt?: string };

/** Whether the catalog can be asked about this moment. */
export function isAskable({ asOf, knownAt }: Moment) {
  return (asOf === undefined || isDay(asOf)) && (knownAt === undefined || isInstant(knownAt));
}

/** Reads a moment from the address, leaving mistakes in it to be shown rather than hidden. A day known means all of it. */
export function momentOf(search: Record<string, unknown>): Moment {
  const knownAt = textOf(search.knownAt);
  return { asOf: textOf(search.asOf), knownAt: knownAt && isDay(knownAt) ? endOfDay(knownAt) : knownAt };
}
