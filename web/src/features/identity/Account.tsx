import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { AccountDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { LogOut } from "./LogOut";

/** Leads to logging in, or says who has logged in and leads out again. */
export function Account() {
  const { data, isPending } = useAnswer(AccountDocument, {});
  if (isPending) {
    return null;
  }
  return data?.viewer.signedIn ? (
    <p className="co-account">
      <Link to="/me">{data.viewer.name}</Link> <LogOut />
    </p>
  ) : (
    <p className="co-account">
      <a href="/sign-in">
        <Trans>Log in</Trans>
      </a>
    </p>
  );
}
