import { Trans, useLingui } from "@lingui/react/macro";
import { Alert } from "../../ui/Alert";
import { PageTitle } from "../../ui/page/PageTitle";
import { PlainLink } from "../../ui/page/PlainLink";

/** What is shown when a page itself fails, for instance because it could not be loaded. */
export function BrokenPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle>{t`This page could not be shown`}</PageTitle>
      <Alert kind="error">
        <Trans>Load it again. If that does not help, start a new search.</Trans>
      </Alert>
      <p className="co-ways-out">
        <button type="button" className="usa-button" onClick={() => window.location.reload()}>
          <Trans>Load again</Trans>
        </button>
        <PlainLink href="/">
          <Trans>Start a new search</Trans>
        </PlainLink>
      </p>
    </>
  );
}
