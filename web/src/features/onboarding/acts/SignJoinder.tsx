import { Trans } from "@lingui/react/macro";
import { SignJoinderDocument } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { ChoiceField } from "../../../ui/act/field/ChoiceField";
import { TextField } from "../../../ui/act/field/TextField";
import { asChoices } from "./asChoices";
import { DoneOn } from "./DoneOn";

type Props = { number: string; memorandum: string; agencies: string[] };

/** Lets the agency that joins, and each party to the program agreement, sign the joinder. */
export function SignJoinder({ number, memorandum, agencies }: Props) {
  return (
    <ActForm
      act="signJoinder"
      about={number}
      document={SignJoinderDocument}
      starts={{ application: number, memorandum }}
      summary={({ by }) => (
        <p>
          <Trans>
            {by} signs the joinder to {memorandum}. With the last signature the agency is a party, from the
            day of that signature on.
          </Trans>
        </p>
      )}
      done={(said) => said?.application?.standsInWords ?? <Trans>It is recorded.</Trans>}
      another={<Trans>Sign for another agency</Trans>}
    >
      {(of) => (
        <>
          <ChoiceField
            field={of("by")}
            label={<Trans>Agency that signs</Trans>}
            choices={asChoices(agencies)}
          />
          <DoneOn field={of("effectiveOn")} />
          <TextField
            field={of("note")}
            label={<Trans>Note (optional)</Trans>}
            most={2000}
            lines="several"
            optional
          />
        </>
      )}
    </ActForm>
  );
}
