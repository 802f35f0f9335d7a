import { Trans, useLingui } from "@lingui/react/macro";
import { ChoiceField } from "../../../ui/act/field/ChoiceField";
import { DayField } from "../../../ui/act/field/DayField";
import type { Field } from "../../../ui/act/field/Field";
import { PeopleField } from "../../../ui/act/field/PeopleField";
import { TextField } from "../../../ui/act/field/TextField";
import type { PlanDraft } from "../../../ui/basket/planDraft";
import { purposeWords } from "../../../words/agreements";
import type { Faults } from "./faults";

type Text = "recipient" | "purpose" | "topic" | "wantedOn" | "until" | "asOf";

type Props = {
  draft: PlanDraft;
  faults: Faults;
  agencies: { code: string; name: string }[];
  onChange: (change: Partial<PlanDraft>) => void;
};

/** Who asks for the data, for what, who would use them, and when. */
export function RequestForm({ draft, faults, agencies, onChange }: Props) {
  const { t } = useLingui();
  const faultOf = (part: keyof PlanDraft) => {
    const fault = faults[part];
    return fault && t(fault);
  };
  const field = (name: Text): Field<string> => {
    const fault = faultOf(name);
    return {
      name,
      value: draft[name],
      update: (change) => onChange({ [name]: change(draft[name]) || undefined }),
      faults: fault ? { [name]: fault } : {},
      enlist: found,
    };
  };
  return (
    <section aria-labelledby="request" className="co-act-form">
      <h2 id="request">
        <Trans>The request</Trans>
      </h2>
      <ChoiceField
        field={field("recipient")}
        label={<Trans>Recipient</Trans>}
        choices={agencies.map(({ code, name }) => ({ value: code, words: `${code}: ${name}` }))}
        optional
        none={t`Choose`}
      />
      <ChoiceField
        field={field("purpose")}
        label={<Trans>Purpose</Trans>}
        choices={Object.entries(purposeWords).map(([value, words]) => ({ value, words: t(words) }))}
        optional
        none={t`Choose`}
      />
      <TextField
        field={field("topic")}
        label={<Trans>Learning agenda topic</Trans>}
        hint={<Trans>Left to be named when empty.</Trans>}
        most={200}
        optional
      />
      <div className="co-act-pair">
        <DayField
          field={field("wantedOn")}
          label={<Trans>First day to be covered</Trans>}
          hint={<Trans>Today when empty.</Trans>}
          optional
        />
        <DayField
          field={field("until")}
          label={<Trans>Last day on which the data is wanted</Trans>}
          hint={<Trans>Open when empty.</Trans>}
          optional
        />
      </div>
      <DayField
        field={field("asOf")}
        label={<Trans>Day on which the acts would be done</Trans>}
        hint={<Trans>Today when empty.</Trans>}
        optional
      />
      <PeopleField
        label={<Trans>Users whom the state employs</Trans>}
        hint={
          <Trans>
            One a line, such as: Pat Planned @ OPM. Their names stand in the address of this page, which you
            may share.
          </Trans>
        }
        fault={faultOf("employees")}
        people={draft.employees}
        onPeople={(employees) => onChange({ employees })}
      />
      <PeopleField
        label={<Trans>Other users</Trans>}
        hint={<Trans>One a line, as above.</Trans>}
        fault={faultOf("others")}
        people={draft.others}
        onPeople={(others) => onChange({ others })}
      />
    </section>
  );
}

/** The faults of a plan are known without its fields. */
function found() {
  return nothing;
}

function nothing() {}
