import type { EndedFragment } from "../gql/graphql";
import { today } from "./dates";

/** Whether an agreement is over for good: not in force today, and terminated or past the last day of its term. */
export function hasEnded({ termTo, today: { value: inForce }, acts }: EndedFragment) {
  const day = today();
  const counting = acts.filter(({ voided, effectiveOn }) => !voided && effectiveOn <= day);
  const terminated = counting.some(({ kind }) => kind === "TERMINATED");
  const terms = [termTo, ...counting.map((act) => act.termTo)].filter((last) => typeof last === "string");
  const last = terms.toSorted().at(-1);
  return !inForce && (terminated || (last !== undefined && last < day));
}
