import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { NameStewardsDocument } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { type Field, useCheck } from "../../../ui/act/field/Field";
import { PeopleField } from "../../../ui/act/field/PeopleField";
import { DoneOn } from "./DoneOn";

/** Lets the agency's member of the Data Governing Board name its data stewards. */
export function NameStewards({ number, agency }: { number: string; agency: string }) {
  return (
    <ActForm
      act="nameStewards"
      about={number}
      document={NameStewardsDocument}
      starts={{ application: number, by: agency }}
      done={(said) => said?.application?.standsInWords ?? <Trans>It is recorded.</Trans>}
    >
      {(of) => (
        <>
          <Names field={of("dataUsers")} label={<Trans>Data stewards who use data</Trans>} />
          <Names field={of("technical")} label={<Trans>Data stewards for what is technical</Trans>} />
          <DoneOn field={of("effectiveOn")} />
        </>
      )}
    </ActForm>
  );
}

function Names({ field, label }: { field: Field<string[]>; label: ReactNode }) {
  const { t } = useLingui();
  const names = field.value ?? [];
  useCheck(field, names.length > 0 ? undefined : t`Name at least one.`);
  return (
    <PeopleField
      label={label}
      hint={<Trans>One name a line.</Trans>}
      fault={field.faults[field.name]}
      people={names}
      onPeople={(people) => field.update(() => people)}
    />
  );
}
