import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { HeldRoleFragment } from "../../gql/graphql";
import { dayInWords } from "../../words/dates";
import { bodyInWords, codeInWords, roleWords } from "../../words/roles";

/** The parts someone plays, each with the agency and the board it is played for. */
export function Roles({ roles }: { roles: HeldRoleFragment[] }) {
  return (
    <ul className="co-plain">
      {roles.map((held) => (
        <li key={`${held.role} ${held.body} ${held.agency?.code}`}>
          <Role held={held} />
        </li>
      ))}
    </ul>
  );
}

function Role({ held: { role, body, agency, seat } }: { held: HeldRoleFragment }) {
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
      {body && agency && (
        <>
          {". "}
          <SeatOfAgency seat={seat} />
        </>
      )}
    </>
  );
}

/** Whether the agency holds a seat on the board today, without which nobody could sit there for it. */
function SeatOfAgency({ seat }: Pick<HeldRoleFragment, "seat">) {
  if (!seat) return <Trans>That agency holds no seat there today.</Trans>;
  return seat.validFrom ? (
    <Trans>It has held its seat there since {dayInWords(seat.validFrom)}.</Trans>
  ) : (
    <Trans>It holds a seat there; since when is not recorded.</Trans>
  );
}
