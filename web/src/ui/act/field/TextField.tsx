import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { numberInWords } from "../../../words/numbers";
import { type Field, useCheck } from "./Field";
import { FieldGroup } from "./FieldGroup";

type Props = {
  field: Field<string>;
  label: ReactNode;
  hint?: ReactNode;
  /** The most characters; a longer text is kept as it was typed and refused. */
  most: number;
  lines?: "one" | "several";
  optional?: boolean;
};

/** A text with a limit that is counted as one types; nothing is cut off. */
export function TextField({ field, label, hint, most, lines = "one", optional }: Props) {
  const { t } = useLingui();
  const text = field.value ?? "";
  const left = most - [...text].length;
  useCheck(
    field,
    left < 0
      ? t`This is longer than ${numberInWords(most)} characters.`
      : text.trim() === "" && !optional
        ? t`Fill this in.`
        : undefined,
  );
  const fault = field.faults[field.name];
  const update = (typed: string) => field.update(() => typed || undefined);
  return (
    <FieldGroup
      label={label}
      fault={fault}
      hint={
        <>
          {hint} <Limit most={most} left={left} />
        </>
      }
    >
      {(control) =>
        lines === "several" ? (
          <textarea
            {...control}
            className={fault ? "usa-textarea usa-input--error" : "usa-textarea"}
            value={text}
            onChange={({ target }) => update(target.value)}
          />
        ) : (
          <input
            {...control}
            className={fault ? "usa-input usa-input--error" : "usa-input"}
            value={text}
            onChange={({ target }) => update(target.value)}
          />
        )
      }
    </FieldGroup>
  );
}

/** How much may be typed; counted once little is left. */
function Limit({ most, left }: { most: number; left: number }) {
  if (left < 0) return <Plural value={-left} one="# character too many." other="# characters too many." />;
  if (left < most / 5) return <Plural value={left} one="# character left." other="# characters left." />;
  return <Trans>At most {numberInWords(most)} characters.</Trans>;
}
