import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import { type Field, useCheck } from "./Field";
import { FieldGroup } from "./FieldGroup";

export type Choice<V extends string> = { value: V; words: string };

type Props<V extends string> = {
  field: Field<V>;
  label: ReactNode;
  hint?: ReactNode;
  choices: Choice<V>[];
  optional?: boolean;
  /** What choosing nothing means, where one may. */
  none?: string;
};

/** One of several; the only one there is stands chosen. */
export function ChoiceField<V extends string>({ field, label, hint, choices, optional, none }: Props<V>) {
  const { t } = useLingui();
  const chosen = choices.find(({ value }) => value === field.value);
  const only = choices.length === 1 && !optional ? choices[0] : undefined;
  const settle = only && !chosen ? () => field.update(() => only.value, "by itself") : undefined;
  useEffect(() => settle?.());
  useCheck(field, chosen || optional ? undefined : t`Choose one.`);
  const fault = field.faults[field.name];
  return (
    <FieldGroup label={label} hint={hint} fault={fault}>
      {(control) => (
        <select
          {...control}
          className={fault ? "usa-select usa-input--error" : "usa-select"}
          value={chosen?.value ?? ""}
          onChange={({ target }) =>
            field.update(() => choices.find(({ value }) => value === target.value)?.value)
          }
        >
          {!only && <option value="">{optional ? (none ?? t`None`) : t`Choose`}</option>}
          {choices.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </FieldGroup>
  );
}

type Agency = { code: string; name: string };
type AgencyProps = { field: Field<string>; label?: ReactNode; agencies: Agency[] };

/** The agency for which the act is done: only those one may act for are offered. */
export function AgencyField({ field, label, agencies }: AgencyProps) {
  return (
    <ChoiceField
      field={field}
      label={label ?? <Trans>For which agency you do this</Trans>}
      choices={agencyChoices(agencies)}
    />
  );
}

/** A party of the agreement to which the act is done. */
export function PartyField({ field, label, agencies }: AgencyProps) {
  return (
    <ChoiceField
      field={field}
      label={label ?? <Trans>Which party</Trans>}
      choices={agencyChoices(agencies)}
    />
  );
}

type UserProps = { field: Field<string>; users: { id: string; name: string }[] };

/** A person whom the license names. */
export function UserField({ field, users }: UserProps) {
  return (
    <ChoiceField
      field={field}
      label={<Trans>Which user</Trans>}
      choices={users.map(({ id, name }) => ({ value: id, words: name }))}
    />
  );
}

function agencyChoices(agencies: Agency[]) {
  const once = new Map(agencies.map((agency) => [agency.code, agency]));
  return [...once.values()].map(({ code, name }) => ({ value: code, words: `${code}: ${name}` }));
}
