import type { FaultFragment } from "../../gql/graphql";

/** Sorts refusals into those of a part that is shown, by its name, and the others. */
export function sortedRefusals(errors: FaultFragment[], names: string[]) {
  const faults: Record<string, string> = {};
  const others: FaultFragment[] = [];
  for (const error of errors) {
    const name = placeOf(error.field ?? [], names);
    if (name === undefined) others.push(error);
    else faults[name] ??= error.message;
  }
  return { faults, others };
}

/** The shown part that a path of the input leads to: the part itself, what it is in, or one that is called the same. */
function placeOf(field: string[], names: string[]) {
  const path = field[0] === "input" ? field.slice(1) : field;
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join(".");
    if (names.includes(name)) return name;
  }
  const called = path.findLast((each) => !/^\d+$/.test(each));
  return called === undefined ? undefined : names.find((name) => name.endsWith(`.${called}`));
}
