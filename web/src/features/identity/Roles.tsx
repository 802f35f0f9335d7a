import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { MePageQuery } from "../../gql/graphql";
import { bodyInWords, roleWords } from "../../words/roles";

type Held = MePageQuery["viewer"]["roles"][number];

/** The parts someone plays, each with the agency and the board it is played for. */
export function Roles({ roles }: { roles: Held[] }) {
  return (
    <ul className="usa-list usa-list--unstyled">
      {roles.map((held) => (
        <li key={`${held.role} ${held.body} ${held.agency?.code}`}>
          <Role held={held} />
        </li>
      ))}
    </ul>
  );
}

function Role({ held: { role, body, agency } }: { held: Held }) {
  const { t } = useLingui();
  return (
    <>
      {t(roleWords[role])}
      {body && <> ({bodyInWords(body)})</>}
      {agency && (
        <>
          {" "}
          <Trans>
            for{" "}
            <Link to="/agencies/$code" params={{ code: agency.code }}>
              {agency.name}
            </Link>
          </Trans>
        </>
      )}
    </>
  );
}
