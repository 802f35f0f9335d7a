import { type ReactNode, useId } from "react";
import { type Field, useCheck } from "./Field";

type Props = { field: Field<boolean>; label: ReactNode };

/** Whether something is so; not so while the box is empty. */
export function CheckField({ field, label }: Props) {
  const id = useId();
  useCheck(field, undefined);
  return (
    <div className="usa-checkbox co-act-check">
      <input
        className="usa-checkbox__input"
        id={id}
        type="checkbox"
        checked={field.value ?? false}
        onChange={({ target }) => field.update(() => target.checked)}
      />
      <label className="usa-checkbox__label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
