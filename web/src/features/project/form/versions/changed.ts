import type { FormContentFragment } from "../../../../gql/graphql";
import type { Known } from "../../../../ui/uses/elementsInPlan";
import { linesAt } from "../content/inWords";
import { type Place, placesOf } from "../content/places";
import { textAt, typedOf } from "../content/typed";

/** What a place of the form said before and says now, a line each. */
export type Change = { place: Place; before: string[]; now: string[] };

/** The parts of which only the lines that differ are told. */
const LISTS: Place[] = ["uses", "users"];

/** What one version says otherwise than the one before it, in the order of the form. */
export function changesIn(now: FormContentFragment, before: FormContentFragment, known: Known): Change[] {
  const [later, earlier] = [typedOf(now), typedOf(before)];
  return placesOf(now.answers)
    .filter((place) => textAt(later, place) !== textAt(earlier, place))
    .map((place) => {
      const [said, old] = [linesAt(later, place, known), linesAt(earlier, place, known)];
      return LISTS.includes(place)
        ? { place, before: without(old, said), now: without(said, old) }
        : { place, before: old, now: said };
    });
}

function without(lines: string[], others: string[]) {
  return lines.filter((line) => !others.includes(line));
}
