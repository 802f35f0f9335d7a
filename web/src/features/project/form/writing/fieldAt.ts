import type { Field } from "../../../../ui/act/field/Field";
import type { Place } from "../content/places";
import type { Typed } from "../content/typed";
import type { FormSaver, Writing } from "./FormSaver";

export type FieldProps = { saver: FormSaver; writing: Writing };

/** A place of the form as the fields of acts take it. */
export function fieldAt(
  { saver, writing }: FieldProps,
  place: Place,
  of: (typed: Typed) => string | undefined,
  put: (typed: Typed, text: string | undefined) => Typed,
): Field<string> {
  const fault = writing.faults[place];
  return {
    name: place,
    value: of(writing.typed),
    update: (change) => saver.change(place, (earlier) => put(earlier, change(of(earlier)))),
    faults: fault ? { [place]: fault } : {},
    enlist: found,
  };
}

/** What is wrong with the form is known without its fields. */
function found() {
  return nothing;
}

function nothing() {}
