import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { LegalBasisRowFragment } from "../../gql/graphql";
import { Standing } from "./Standing";

/** A legal basis in a list: what it is called, where it is written, and whether it stands. */
export function LegalBasisRow({ basis }: { basis: LegalBasisRowFragment }) {
  const { t } = useLingui();
  const { code, title, citation, satisfies } = basis;
  return (
    <tr>
      <th scope="row" data-label={t`Legal basis`}>
        <Link className="usa-link" to="/law/$code" params={{ code }}>
          {code}
        </Link>
        <span className="co-act-details" lang="en">
          {title}
        </span>
      </th>
      <td className="co-table__wide" data-label={t`Citation`} lang="en">
        {citation}
      </td>
      <td data-label={t`What it can satisfy`}>
        {satisfies.length === 0 ? (
          <Trans>Nothing by itself</Trans>
        ) : (
          <ul className="co-plain" lang="en">
            {satisfies.map((each) => (
              <li key={each.code}>{each.name}</li>
            ))}
          </ul>
        )}
      </td>
      <td data-label={t`Law on these days`}>
        <Standing basis={basis} />
      </td>
    </tr>
  );
}
