import type { MarkedActFragment } from "../../../gql/graphql";
import { dayOfInstant, daysBetween } from "../../../words/dates";

/** An act that counts, on the day it takes effect. */
export type MarkedAct = {
  id: string;
  title: string;
  day: string;
  /** The day on which the catalog learned of it. */
  knownOn: string;
  /** By how many days that was later. */
  late: number;
  /** The number of the agreement it was done to; absent where it was done in the project itself. */
  document?: string;
  /** The code of the agency that did it. */
  by?: string;
};

/** More days than paper usually takes. */
const A_MONTH = 30;

/** Whether an act became known so late that what was known meanwhile was another thing. */
export function isLate({ late }: MarkedAct) {
  return late > A_MONTH;
}

/** The acts that take effect and were known at an instant, or are now: those voided since and amendments not yet signed are left out. */
export function markedActs(acts: MarkedActFragment[], document?: string, knownAt?: string): MarkedAct[] {
  return acts
    .filter((act) => !act.voided && act.kind !== "VOIDED")
    .filter((act) => act.kind !== "AMENDED" || act.takesEffectOn)
    .filter((act) => !knownAt || Date.parse(act.recordedAt) <= Date.parse(knownAt))
    .map(({ id, title, effectiveOn, takesEffectOn, recordedAt, by }) => {
      const day = takesEffectOn ?? effectiveOn;
      const knownOn = dayOfInstant(recordedAt);
      return {
        id,
        title,
        day,
        knownOn,
        late: Math.max(0, daysBetween(day, knownOn)),
        document,
        by: by?.code,
      };
    });
}

/** Acts of several documents, each once, in the order in which they take effect. */
export function inOrder(acts: MarkedAct[]) {
  const once = new Map(acts.map((act) => [act.id, act]));
  return [...once.values()].sort((one, other) => one.day.localeCompare(other.day));
}
