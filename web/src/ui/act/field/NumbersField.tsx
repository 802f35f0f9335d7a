import { type ReactNode, useState } from "react";
import { type Field, useCheck } from "./Field";
import { FieldGroup } from "./FieldGroup";

type Props = { field: Field<string[]>; label: ReactNode; hint?: ReactNode };

/** Numbers of documents or projects, one a line; none when empty. */
export function NumbersField({ field, label, hint }: Props) {
  const [text, setText] = useState((field.value ?? []).join("\n"));
  useCheck(field, undefined);
  const fault = field.faults[field.name];
  const take = (typed: string) => {
    setText(typed);
    const numbers = typed.split(/[\s,;]+/).filter((number) => number !== "");
    field.update(() => [...new Set(numbers)]);
  };
  return (
    <FieldGroup label={label} hint={hint} fault={fault}>
      {(control) => (
        <textarea
          {...control}
          className={fault ? "usa-textarea co-act-numbers usa-input--error" : "usa-textarea co-act-numbers"}
          value={text}
          onChange={({ target }) => take(target.value)}
        />
      )}
    </FieldGroup>
  );
}
