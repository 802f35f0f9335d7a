import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { AgreementRowFragment, PartyRole } from "../../../gql/graphql";
import { IllustrativeTag } from "../../../ui/Tag";
import { agreementKindWords, partyRoleWords } from "../../../words/agreements";
import { spanInWords } from "../../../words/span";

type Props = {
  agreement: AgreementRowFragment;
  /** The day asked about; today when absent. */
  asOf?: string;
  /** What stands over the column that says whether it is in force. */
  onDay: string;
};

/** An agreement in a list, with whom it binds and whether it is in force on the day asked about. */
export function AgreementRow({ agreement, asOf, onDay }: Props) {
  const { t } = useLingui();
  const { number, kind, title, illustrative, termFrom, termTo, inForce, parties } = agreement;
  return (
    <tr>
      <th scope="row" className="co-table__wide" data-label={t`Agreement`}>
        <Link className="usa-link" to="/agreements/$number" params={{ number }} search={{ asOf }}>
          {number}
        </Link>{" "}
        {illustrative && <IllustrativeTag />}
        <span className="co-act-details">
          {t(agreementKindWords[kind])}: <span lang="en">{title}</span>
        </span>
      </th>
      <td data-label={onDay}>{inForce.value ? <strong>{t`In force`}</strong> : t`Not in force`}</td>
      <td data-label={t`Term as written`}>{spanInWords(termFrom, termTo)}</td>
      <td className="co-table__wide" data-label={t`Parties`}>
        <ul className="co-plain">
          {byRole(parties).map(([role, codes]) => (
            <li key={role}>
              {t(partyRoleWords[role])}: {codes.join(", ")}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** The codes of the parties, by what they are bound as. */
export function byRole(parties: AgreementRowFragment["parties"]) {
  const roles = new Map<PartyRole, string[]>();
  for (const { role, agency } of parties) roles.set(role, [...(roles.get(role) ?? []), agency.code]);
  return [...roles];
}
