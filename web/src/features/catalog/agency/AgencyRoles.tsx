import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { AgencyRolesFragment } from "../../../gql/graphql";
import { spanInWords } from "../../../words/span";
import { programmeRoleWords } from "../../../words/things";

/** The part an agency plays, and the seats it holds. */
export function AgencyRoles({ agency }: { agency: AgencyRolesFragment }) {
  const { t } = useLingui();
  if (agency.roles.length + agency.seats.length === 0) return null;
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">
        <Trans>Part in the program</Trans>
      </h2>
      <ul className="co-classes">
        {agency.roles.map((role) => (
          <li key={`${role.role} ${role.validFrom}`}>
            <strong>{t(programmeRoleWords[role.role])}</strong>
            <br />
            {spanInWords(role.validFrom, role.validTo)}
          </li>
        ))}
        {agency.seats.map((seat) => (
          <li key={`${seat.body.id} ${seat.validFrom}`}>
            <strong>
              <Trans>Seat: {seat.body.name}</Trans>
            </strong>
            <br />
            {spanInWords(seat.validFrom, seat.validTo)}
            <br />
            <span lang="en">{seat.body.description}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link className="usa-link" to="/" search={{ agency: [agency.code] }}>
          <Trans>Search everything of this agency</Trans>
        </Link>
      </p>
      <p>
        <Link className="usa-link" to="/boards">
          <Trans>All boards and who sits there</Trans>
        </Link>
      </p>
    </section>
  );
}
