import { today } from "./dates";

type Act = { kind: string; effectiveOn: string; termTo?: string | null; voided: boolean };

type Agreement = { termTo?: string | null; today: { value: boolean }; acts: Act[] };

/** Whether an agreement is over for good: not in force today, and terminated or past the last day of its term. */
export function hasEnded({ termTo, today: { value: inForce }, acts }: Agreement) {
  const day = today();
  const counting = acts.filter(({ voided, effectiveOn }) => !voided && effectiveOn <= day);
  const terminated = counting.some(({ kind }) => kind === "TERMINATED");
  const terms = [termTo, ...counting.map((act) => act.termTo)].filter((last) => typeof last === "string");
  const last = terms.toSorted().at(-1);
  return !inForce && (terminated || (last !== undefined && last < day));
}
