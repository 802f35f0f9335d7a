import { Trans } from "@lingui/react/macro";

/** Says for whom runs and findings are, to whoever has not logged in. */
export function ForParticipants() {
  return (
    <p className="co-quiet">
      <Trans>Runs and findings are for those who take part. Log in to see more.</Trans>
    </p>
  );
}
