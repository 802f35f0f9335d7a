import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PageTitle } from "../page/PageTitle";

/** Says that a thing is not in the catalog; hidden is the same as absent. */
export function Missing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p className="usa-intro">{children}</p>
      <p>
        <Link className="usa-button" to="/">
          <Trans>Search the catalog</Trans>
        </Link>
      </p>
    </>
  );
}
