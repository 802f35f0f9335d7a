import { useLingui } from "@lingui/react/macro";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import { isDay } from "../../../words/dates";
import { type Field, useCheck } from "./Field";
import { FieldGroup } from "./FieldGroup";

type Props = { field: Field<string>; label: ReactNode; hint?: ReactNode; optional?: boolean };

/** A day, written YYYY-MM-DD in the input; one that the catalog cannot read, as in the year 20265, is refused here. */
export function DayField({ field, label, hint, optional }: Props) {
  const { t } = useLingui();
  const [unfinished, setUnfinished] = useState(false);
  const day = field.value ?? "";
  const unreadable = unfinished || (day !== "" && !isDay(day));
  const missing = day === "" && !optional;
  useCheck(
    field,
    unreadable ? t`This is not a date from 1900 to 2199.` : missing ? t`Enter a date.` : undefined,
  );
  const look = ({ currentTarget }: SyntheticEvent<HTMLInputElement>) =>
    setUnfinished(currentTarget.validity.badInput);
  const fault = field.faults[field.name];
  return (
    <FieldGroup label={label} hint={hint} fault={fault}>
      {(control) => (
        <input
          {...control}
          className={fault ? "usa-input usa-input--error co-act-day" : "usa-input co-act-day"}
          type="date"
          min="1900-01-01"
          max="2199-12-31"
          value={day}
          onChange={({ target }) => field.update(() => target.value || undefined)}
          onKeyUp={look}
          onBlur={look}
        />
      )}
    </FieldGroup>
  );
}
