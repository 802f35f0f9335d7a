import { type ReactNode, useState } from "react";
import { FieldGroup } from "./FieldGroup";

type Props = {
  label: ReactNode;
  hint: ReactNode;
  fault?: string;
  people: string[];
  onPeople: (people: string[]) => void;
};

/** People, one a line; what is typed stays as it was typed. */
export function PeopleField({ label, hint, fault, people, onPeople }: Props) {
  const [text, setText] = useState(people.join("\n"));
  if (linesOf(text).join("\n") !== people.join("\n")) setText(people.join("\n"));
  return (
    <FieldGroup label={label} hint={hint} fault={fault}>
      {(control) => (
        <textarea
          {...control}
          className={fault ? "usa-textarea co-act-numbers usa-input--error" : "usa-textarea co-act-numbers"}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            onPeople(linesOf(target.value));
          }}
        />
      )}
    </FieldGroup>
  );
}

function linesOf(text: string) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
