import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { TermInput } from "../../../gql/graphql";
import { DayField } from "./DayField";
import { type Field, part, useCheck } from "./Field";
import { FieldGroup, FieldSet } from "./FieldGroup";
import { TextField } from "./TextField";
import { useAdded } from "./useAdded";

export type ClauseCode = {
  code: string;
  /** What the clause is about, in words. */
  words: string;
  /** Why the document must state it; absent where it need not. */
  mandatory?: string;
};

type Props = {
  field: Field<TermInput[]>;
  label?: ReactNode;
  hint?: ReactNode;
  codes: ClauseCode[];
};

const LONGEST = 4000;

/** The clauses of a document, each with what it is about, in words, and its text; those that it must state are marked. */
export function ClauseFields({ field, label, hint, codes }: Props) {
  const clauses = field.value ?? [];
  const left = codes.filter(({ code }) => !clauses.some((clause) => clause.code === code));
  useCheck(field, undefined);
  const { place, added } = useAdded();
  const add = (code: string) => {
    field.update((earlier = []) => [...earlier, { code, text: "" }]);
    added();
  };
  return (
    <FieldSet label={label ?? <Trans>Clauses</Trans>} hint={hint} fault={field.faults[field.name]}>
      <div ref={place}>
        {clauses.map((clause, index) => (
          <Clause
            key={clause.code}
            field={part(at(field, index), "text")}
            clause={
              codes.find(({ code }) => code === clause.code) ?? { code: clause.code, words: clause.code }
            }
            onRemove={() =>
              field.update((earlier = []) => earlier.filter(({ code }) => code !== clause.code))
            }
          />
        ))}
      </div>
      {left.length > 0 && <ClauseToAdd left={left} onAdd={add} />}
    </FieldSet>
  );
}

type ClauseToAddProps = { left: ClauseCode[]; onAdd: (code: string) => void };

/** Adds a clause once it is chosen and asked for: whoever goes through the choices by keyboard adds nothing on the way. */
function ClauseToAdd({ left, onAdd }: ClauseToAddProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState("");
  const open = left.some(({ code }) => code === chosen) ? chosen : "";
  return (
    <>
      <FieldGroup label={<Trans>Add a clause</Trans>}>
        {(control) => (
          <select
            {...control}
            className="usa-select"
            value={open}
            onChange={({ target }) => setChosen(target.value)}
          >
            <option value="">{t`Choose what it is about`}</option>
            {left.map(({ code, words, mandatory }) => (
              <option key={code} value={code}>
                {mandatory ? t`${words} (required)` : words}
              </option>
            ))}
          </select>
        )}
      </FieldGroup>
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() => open !== "" && onAdd(open)}
      >
        <Trans>Add this clause</Trans>
      </button>
    </>
  );
}

type ClauseProps = { field: Field<string>; clause: ClauseCode; onRemove: () => void };

function Clause({ field, clause: { code, words, mandatory }, onRemove }: ClauseProps) {
  const hint = mandatory ? `${code}. ${mandatory}` : code;
  return (
    <div className="co-act-item">
      {code === "DESTRUCTION_DEADLINE" ? (
        <DayField field={field} label={words} hint={hint} optional />
      ) : (
        <TextField field={field} label={words} hint={hint} most={LONGEST} lines="several" optional />
      )}
      <button type="button" className="usa-button usa-button--unstyled" onClick={onRemove}>
        <Trans>Leave out: {words}</Trans>
      </button>
    </div>
  );
}

/** One of a list's items. */
export function at<V extends object>(field: Field<V[]>, index: number): Field<V> {
  return {
    ...field,
    name: `${field.name}.${index}`,
    value: field.value?.[index],
    update: (change, how) =>
      field.update(
        (earlier = []) => earlier.map((each, place) => (place === index ? (change(each) ?? each) : each)),
        how,
      ),
  };
}
