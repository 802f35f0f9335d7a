import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import type { Choice } from "./ChoiceField";
import { type Field, useCheck } from "./Field";
import { FieldSet } from "./FieldGroup";

type Props<V extends string> = {
  field: Field<V[]>;
  label: ReactNode;
  hint?: ReactNode;
  choices: Choice<V>[];
  optional?: boolean;
};

/** Any of several, each with a box to check. */
export function ChoicesField<V extends string>({ field, label, hint, choices, optional }: Props<V>) {
  const { t } = useLingui();
  const id = useId();
  const chosen = field.value ?? [];
  useCheck(field, chosen.length > 0 || optional ? undefined : t`Choose at least one.`);
  const take = (value: V, checked: boolean) =>
    field.update((earlier = []) => {
      const others = earlier.filter((each) => each !== value);
      return checked ? [...others, value] : others;
    });
  return (
    <FieldSet label={label} hint={hint} fault={field.faults[field.name]}>
      {choices.map(({ value, words }, index) => (
        <div key={value} className="usa-checkbox">
          <input
            className="usa-checkbox__input"
            id={`${id}-${index}`}
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) => take(value, target.checked)}
          />
          <label className="usa-checkbox__label" htmlFor={`${id}-${index}`}>
            {words}
          </label>
        </div>
      ))}
    </FieldSet>
  );
}
