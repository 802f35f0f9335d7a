/** What a list is sorted by, as the address has it; with a minus where the list is turned round. */
export type Sort<S extends string> = S | `-${S}`;

/** Every way to sort by some things. */
export function sortsOf<S extends string>(names: S[]): Sort<S>[] {
  return names.flatMap((name): Sort<S>[] => [name, `-${name}`]);
}

/** What the catalog is asked for a way to sort; its usual order where none is chosen. */
export function askedSort<S extends string>(sort?: Sort<S>): { sortedBy?: S; descending?: boolean } {
  if (sort === undefined) return {};
  return sort.startsWith("-") ? { sortedBy: sort.slice(1) as S, descending: true } : { sortedBy: sort as S };
}
