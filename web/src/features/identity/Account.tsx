import { Trans } from "@lingui/react/macro";
import { Link, useLocation } from "@tanstack/react-router";
import { AccountDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { LogOut } from "./LogOut";

/** Leads to logging in and back to this page, or says who has logged in and leads out again; keeps its line until it knows. */
export function Account() {
  const { data, isPending } = useAnswer(AccountDocument, {});
  const here = useLocation({ select: (location) => location.href });
  if (isPending) return <p className="co-account">&nbsp;</p>;
  return data?.viewer.signedIn ? (
    <p className="co-account">
      <Link to="/me">{data.viewer.name}</Link> <LogOut />
    </p>
  ) : (
    <p className="co-account">
      <a href={`/sign-in?from=${encodeURIComponent(here)}`}>
        <Trans>Log in</Trans>
      </a>
    </p>
  );
}
