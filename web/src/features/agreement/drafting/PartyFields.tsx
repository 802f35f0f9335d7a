import { Trans, useLingui } from "@lingui/react/macro";
import type { PartyInput } from "../../../gql/graphql";
import { AgencyField, ChoiceField } from "../../../ui/act/field/ChoiceField";
import { at } from "../../../ui/act/field/ClauseFields";
import { type Field, part, useCheck } from "../../../ui/act/field/Field";
import { FieldSet } from "../../../ui/act/field/FieldGroup";
import { useAdded } from "../../../ui/act/field/useAdded";
import { partyRoleWords } from "../../../words/agreements";

type Props = { field: Field<PartyInput[]>; agencies: { code: string; name: string }[] };

/** The agencies to be bound, each in its role. */
export function PartyFields({ field, agencies }: Props) {
  const { t } = useLingui();
  const parties = field.value ?? [];
  useCheck(field, parties.length > 0 ? undefined : t`Add at least one party.`);
  const roles = Object.entries(partyRoleWords).map(([value, words]) => ({
    value: value as PartyInput["role"],
    words: t(words),
  }));
  const { place, added } = useAdded();
  const add = () => {
    field.update((earlier = []) => [
      ...earlier,
      { role: undefined, agency: undefined } as unknown as PartyInput,
    ]);
    added();
  };
  return (
    <FieldSet label={<Trans>Parties</Trans>} fault={field.faults[field.name]}>
      <div ref={place}>
        {parties.map((party, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a party has no name of its own while it is being chosen
          <div key={index} className="co-act-item">
            <div className="co-act-pair">
              <AgencyField
                field={part(at(field, index), "agency")}
                label={<Trans>Agency</Trans>}
                agencies={agencies}
              />
              <ChoiceField
                field={part(at(field, index), "role")}
                label={<Trans>Role</Trans>}
                choices={roles}
              />
            </div>
            <button
              type="button"
              className="usa-button usa-button--unstyled"
              onClick={() => field.update((earlier = []) => earlier.filter((_, other) => other !== index))}
            >
              {party.agency ? <Trans>Leave out {party.agency}</Trans> : <Trans>Leave this party out</Trans>}
            </button>
          </div>
        ))}
      </div>
      <button type="button" className="usa-button usa-button--outline" onClick={add}>
        <Trans>Add a party</Trans>
      </button>
    </FieldSet>
  );
}
