import { Trans } from "@lingui/react/macro";

/** Says that the page is older than the server, and loads it again. */
export function Outdated() {
  return (
    <>
      <p>
        <Trans>
          The catalog was renewed while this page was open. Load the page again; what you typed stays.
        </Trans>
      </p>
      <p>
        <button type="button" className="usa-button" onClick={() => window.location.reload()}>
          <Trans>Load again</Trans>
        </button>
      </p>
    </>
  );
}
