import { Trans } from "@lingui/react/macro";
import { RaisePrivacyConcernDocument } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { ChoiceField } from "../../../ui/act/field/ChoiceField";
import { TextField } from "../../../ui/act/field/TextField";
import { asChoices } from "./asChoices";
import { DoneOn } from "./DoneOn";

/** Lets a member of the Data Governing Board raise a privacy concern. */
export function RaiseConcern({ number, agencies }: { number: string; agencies: string[] }) {
  return (
    <ActForm
      act="raisePrivacyConcern"
      about={number}
      document={RaisePrivacyConcernDocument}
      starts={{ application: number }}
      summary={() => (
        <p>
          <Trans>
            The operating group has ten working days to answer. Until then the board cannot recommend the
            agency, and its own days stand still.
          </Trans>
        </p>
      )}
      done={(said) => said?.application?.standsInWords ?? <Trans>It is recorded.</Trans>}
    >
      {(of) => (
        <>
          <ChoiceField
            field={of("by")}
            label={<Trans>Agency whose seat raises it</Trans>}
            choices={asChoices(agencies)}
          />
          <TextField
            field={of("concern")}
            label={<Trans>What is of concern</Trans>}
            most={10000}
            lines="several"
          />
          <DoneOn field={of("effectiveOn")} />
        </>
      )}
    </ActForm>
  );
}
