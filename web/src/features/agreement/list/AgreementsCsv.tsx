import { useLingui } from "@lingui/react/macro";
import {
  type AgreementRowFragment,
  AgreementsPageDocument,
  type AgreementsPageQueryVariables,
} from "../../../gql/graphql";
import { request } from "../../../graphql/request";
import type { Column } from "../../../ui/csv/csv";
import { CsvDownload } from "../../../ui/list/CsvDownload";
import { agreementKindWords, partyRoleWords } from "../../../words/agreements";
import { today } from "../../../words/dates";
import { byRole } from "./AgreementRow";

const AT_A_TIME = 100;

type Props = {
  asked: Omit<AgreementsPageQueryVariables, "first" | "after">;
  total: number;
};

/** Saves the agreements that fit what was chosen. */
export function AgreementsCsv({ asked, total }: Props) {
  const { t } = useLingui();
  const day = asked.asOf ?? today();
  const columns: Column<AgreementRowFragment>[] = [
    { title: t`Number`, of: ({ number }) => number },
    { title: t`Title`, of: ({ title }) => title },
    { title: t`Kind`, of: ({ kind }) => t(agreementKindWords[kind]) },
    { title: t`On ${day}`, of: ({ inForce }) => (inForce.value ? t`In force` : t`Not in force`) },
    { title: t`First day of its term`, of: ({ termFrom }) => termFrom ?? "" },
    { title: t`Last day of its term`, of: ({ termTo }) => termTo ?? "" },
    {
      title: t`Parties`,
      of: ({ parties }) =>
        byRole(parties)
          .map(([role, codes]) => `${t(partyRoleWords[role])}: ${codes.join(", ")}`)
          .join("; "),
    },
    { title: t`Illustrative`, of: ({ illustrative }) => (illustrative ? t`Yes` : t`No`) },
  ];
  return (
    <CsvDownload
      key={JSON.stringify(asked)}
      name={t`agreements-${day}`}
      columns={columns}
      total={total}
      ask={async (after) =>
        (await request(AgreementsPageDocument, { ...asked, first: AT_A_TIME, after })).agreements
      }
    />
  );
}
