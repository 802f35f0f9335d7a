import { Trans, useLingui } from "@lingui/react/macro";
import type { Unanswered } from "../../graphql/request";
import { Alert } from "../Alert";
import { Outdated } from "../Outdated";
import { PlainLink } from "../page/PlainLink";

type Props = { error: Unanswered; onRetry: () => void };

/** Says in words why there is no answer, and offers a way out. */
export function Failure({ error, onRetry }: Props) {
  const { t } = useLingui();
  if (error.trouble === "outdated") {
    return (
      <Alert kind="error">
        <Outdated />
      </Alert>
    );
  }
  return (
    <Alert kind="error" heading={t`The catalog could not answer`}>
      <Reason error={error} />
      <p className="co-ways-out">
        <button type="button" className="usa-button" onClick={onRetry}>
          <Trans>Try again</Trans>
        </button>
        <PlainLink href="/">
          <Trans>Start a new search</Trans>
        </PlainLink>
      </p>
    </Alert>
  );
}

function Reason({ error }: { error: Unanswered }) {
  if (error.trouble === "unreachable") {
    return (
      <p>
        <Trans>The server could not be reached. Check that it is running, then try again.</Trans>
      </p>
    );
  }
  if (error.trouble === "refused") {
    return (
      <p>
        <Trans>The question was not accepted: {error.message}</Trans>
      </p>
    );
  }
  return (
    <p>
      <Trans>
        Something went wrong on the server ({error.message.replace(/\.$/, "")}). It may pass: try again in a
        moment.
      </Trans>
    </p>
  );
}
