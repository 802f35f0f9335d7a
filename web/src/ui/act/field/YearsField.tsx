import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type Field, useCheck } from "./Field";
import { FieldGroup } from "./FieldGroup";

type Props = { from: Field<number>; to: Field<number> };

/** The first and the last year, each of which may stay open. */
export function YearsField({ from, to }: Props) {
  const { t } = useLingui();
  const reversed = from.value !== undefined && to.value !== undefined && to.value < from.value;
  return (
    <div className="co-act-pair">
      <YearField field={from} label={<Trans>First year (all when empty)</Trans>} />
      <YearField
        field={to}
        label={<Trans>Last year (open when empty)</Trans>}
        wrong={reversed ? t`The last year is before the first.` : undefined}
      />
    </div>
  );
}

type YearProps = { field: Field<number>; label: ReactNode; wrong?: string };

function YearField({ field, label, wrong }: YearProps) {
  const { t } = useLingui();
  const year = field.value;
  const absurd = year !== undefined && !(Number.isInteger(year) && year >= 1900 && year <= 2199);
  useCheck(field, absurd ? t`This is not a year from 1900 to 2199.` : wrong);
  const fault = field.faults[field.name];
  return (
    <FieldGroup label={label} fault={fault}>
      {(control) => (
        <input
          {...control}
          className={fault ? "usa-input usa-input--error" : "usa-input"}
          inputMode="numeric"
          value={year === undefined ? "" : String(year)}
          onChange={({ target }) => field.update(() => yearIn(target.value))}
        />
      )}
    </FieldGroup>
  );
}

function yearIn(typed: string) {
  const digits = typed.replace(/\D/g, "");
  return digits === "" ? undefined : Number(digits);
}
