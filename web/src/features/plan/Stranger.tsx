import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { AccountDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { PlainLink } from "../../ui/page/PlainLink";

/** Tells whoever has not logged in what the plan leaves out for them, and leads through logging in back here. */
export function Stranger() {
  const { data } = useAnswer(AccountDocument, {});
  const here = useLocation({ select: ({ href }) => href });
  if (!data || data.viewer.signedIn) return null;
  return (
    <p className="co-quiet">
      <Trans>You need not log in to plan, but the plan leaves out what only participants may see.</Trans>{" "}
      <PlainLink href={`/sign-in?from=${encodeURIComponent(here)}`}>
        <Trans>Log in and come back here</Trans>
      </PlainLink>
    </p>
  );
}
