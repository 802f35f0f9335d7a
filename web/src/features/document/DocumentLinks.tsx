import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";

/** A document that the server writes, as PDF and as a page. */
export function DocumentLinks({ address, children }: { address: string; children: ReactNode }) {
  return (
    <li>
      {children}: <a href={`${address}.pdf`}>PDF</a>,{" "}
      <a href={`${address}.html`}>
        <Trans>page</Trans>
      </a>
    </li>
  );
}
