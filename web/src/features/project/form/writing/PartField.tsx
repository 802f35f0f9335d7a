import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ChoiceField } from "../../../../ui/act/field/ChoiceField";
import { DayField } from "../../../../ui/act/field/DayField";
import { PeopleField } from "../../../../ui/act/field/PeopleField";
import { TextField } from "../../../../ui/act/field/TextField";
import { personIn } from "../../../../ui/basket/askedFor";
import { purposeWords } from "../../../../words/agreements";
import { idOf, type Part, partWords } from "../content/places";
import { type FieldProps, fieldAt } from "./fieldAt";

const LONGEST = 200;

type Props = FieldProps & { part: Exclude<Part, "uses"> };

/** What is chosen or named in the form, beside its questions. */
export function PartField({ part, ...rest }: Props) {
  return (
    <div id={idOf(part)} className="co-act-form">
      <Control part={part} {...rest} />
    </div>
  );
}

function Control({ part, ...rest }: Props) {
  const { t } = useLingui();
  if (part === "users") return <Users {...rest} />;
  const label = t(partWords[part]);
  const field = fieldAt(
    rest,
    part,
    (typed) => typed[part],
    (typed, text) => ({ ...typed, [part]: part === "title" ? (text ?? "") : text }),
  );
  switch (part) {
    case "title":
      return (
        <TextField
          field={field}
          label={label}
          hint={
            <Needed for="proposal">
              <Trans>It names no person, for it is public once the request is approved.</Trans>
            </Needed>
          }
          most={LONGEST}
          optional
        />
      );
    case "topic":
      return (
        <TextField field={field} label={label} hint={<Needed for="proposal" />} most={LONGEST} optional />
      );
    case "purpose":
      return (
        <ChoiceField
          field={field}
          label={label}
          hint={<Needed for="proposal" />}
          choices={Object.entries(purposeWords).map(([value, words]) => ({ value, words: t(words) }))}
          optional
          none={t`Choose`}
        />
      );
    case "representative":
      return <Representative {...rest} />;
    default:
      return <DayField field={field} label={label} hint={<Needed for="form" />} optional />;
  }
}

function Users({ saver, writing: { typed, faults } }: FieldProps) {
  const [employeesFault, othersFault] =
    typed.employees.length > 0 ? [faults.users, undefined] : [undefined, faults.users];
  return (
    <>
      <PeopleField
        label={<Trans>Users whom the state employs</Trans>}
        hint={
          <Needed for="form">
            <Trans>One a line, such as: Pat Planned @ OPM.</Trans>
          </Needed>
        }
        fault={employeesFault}
        people={typed.employees}
        onPeople={(employees) => saver.change("users", (earlier) => ({ ...earlier, employees }))}
      />
      <PeopleField
        label={<Trans>Other users</Trans>}
        hint={<Trans>One a line, as above.</Trans>}
        fault={othersFault}
        people={typed.others}
        onPeople={(others) => saver.change("users", (earlier) => ({ ...earlier, others }))}
      />
    </>
  );
}

function Representative({ saver, writing }: FieldProps) {
  const { t } = useLingui();
  const { typed } = writing;
  const field = fieldAt(
    { saver, writing },
    "representative",
    ({ representative }) => representative,
    (earlier, representative) => ({ ...earlier, representative }),
  );
  const names = [...typed.employees, ...typed.others].map((line) => personIn(line).name);
  const said = typed.representative && !names.includes(typed.representative) ? [typed.representative] : [];
  return (
    <ChoiceField
      field={field}
      label={t(partWords.representative)}
      hint={
        <Needed for="form">
          <Trans>One of the users, who answers for the recipient.</Trans>
        </Needed>
      }
      choices={[
        ...[...new Set(names)].filter(Boolean).map((name) => ({ value: name, words: name })),
        ...said.map((name) => ({ value: name, words: t`${name} (not among the users)` })),
      ]}
      optional
      none={t`Choose`}
    />
  );
}

function Needed({ for: what, children }: { for: "proposal" | "form"; children?: ReactNode }) {
  return (
    <>
      {what === "proposal" ? <Trans>Needed for the proposal.</Trans> : <Trans>Needed for the form.</Trans>}{" "}
      {children}
    </>
  );
}
