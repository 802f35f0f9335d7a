import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";

export function Tag({ children }: { children: ReactNode }) {
  return <span className="usa-tag co-tag">{children}</span>;
}

/** Marks a thing that was invented to show how the catalog works. */
export function IllustrativeTag() {
  return (
    <span className="usa-tag co-tag co-tag--illustrative">
      <Trans>Illustrative</Trans>
    </span>
  );
}
