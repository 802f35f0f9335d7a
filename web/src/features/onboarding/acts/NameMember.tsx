import { Trans } from "@lingui/react/macro";
import { NameBoardMemberDocument } from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { TextField } from "../../../ui/act/field/TextField";
import { DoneOn } from "./DoneOn";

/** Lets the head of an agency that has joined name its member of the Data Governing Board. */
export function NameMember({ number, agency }: { number: string; agency: string }) {
  return (
    <ActForm
      act="nameBoardMember"
      about={number}
      document={NameBoardMemberDocument}
      starts={{ application: number, by: agency }}
      done={(said) => said?.application?.standsInWords ?? <Trans>It is recorded.</Trans>}
    >
      {(of) => (
        <>
          <TextField field={of("name")} label={<Trans>Name of the member of its staff</Trans>} most={200} />
          <DoneOn field={of("effectiveOn")} />
        </>
      )}
    </ActForm>
  );
}
