import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { HeldRoleFragment } from "../../gql/graphql";
import { bodyInWords, codeInWords, roleWords } from "../../words/roles";

/** The parts someone plays, each with the agency and the board it is played for. */
export function Roles({ roles }: { roles: HeldRoleFragment[] }) {
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

function Role({ held: { role, body, agency } }: { held: HeldRoleFragment }) {
  const { t } = useLingui();
  const board = body ? bodyInWords(body) : null;
  return (
    <>
      {t(roleWords[role])}
      {body && <> ({board ? t(board) : codeInWords(body)})</>}
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
