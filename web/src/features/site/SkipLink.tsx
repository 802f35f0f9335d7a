import { Trans } from "@lingui/react/macro";

/** Lets the keyboard pass over the header. */
export function SkipLink() {
  return (
    <a className="usa-skipnav" href="#main">
      <Trans>Skip to main content</Trans>
    </a>
  );
}
