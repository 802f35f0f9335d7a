import { useLingui } from "@lingui/react/macro";
import { Children, type ReactNode } from "react";

/** Where the page belongs; the children are links, the last the nearest. */
export function Breadcrumbs({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <nav className="usa-breadcrumb usa-breadcrumb--wrap" aria-label={t`Breadcrumbs`}>
      <ol className="usa-breadcrumb__list">
        {Children.map(children, (child) => (
          <li className="usa-breadcrumb__list-item">{child}</li>
        ))}
      </ol>
    </nav>
  );
}
