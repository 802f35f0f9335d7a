import type { Place } from "./places";
import { replacedAt, type Typed, textAt } from "./typed";

/** A form that was changed here and elsewhere. */
export type Joined = {
  /** The form with what was changed in either; where it was changed in both, with what was typed here. */
  typed: Typed;
  /** The places that were changed in both, each otherwise. */
  clashes: Place[];
};

/**
 * Joins what was typed with what another window made of the same beginning.
 *
 * @param before what both began with
 * @param mine what was typed here
 * @param theirs what is kept now
 */
export function joined(before: Typed, mine: Typed, theirs: Typed, places: Place[]): Joined {
  let typed = mine;
  const clashes: Place[] = [];
  for (const place of places) {
    const here = textAt(mine, place);
    if (here === textAt(theirs, place)) continue;
    if (here === textAt(before, place)) typed = replacedAt(typed, place, theirs);
    else if (textAt(theirs, place) !== textAt(before, place)) clashes.push(place);
  }
  return { typed, clashes };
}

/** Whether two forms say the same at every place. */
export function isSame(one: Typed, other: Typed, places: Place[]) {
  return places.every((place) => textAt(one, place) === textAt(other, place));
}
