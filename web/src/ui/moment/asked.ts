/** A text that stands in the address; nothing where it is empty or no text. */
export function textOf(value: unknown) {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The one of several that stands in the address; nothing where it is none of them. */
export function oneOf<T extends string>(known: T[], value: unknown) {
  return known.find((each) => each === value);
}

/** Every value there is of a kind, as the compiler holds, without the words for them, which not every page loads. */
export function everyOne<T extends string>(values: Record<T, 1>) {
  return Object.keys(values) as T[];
}
