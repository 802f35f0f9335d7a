import { useLingui } from "@lingui/react/macro";
import { Children, type ReactNode } from "react";

type Props = {
  /** Links to what the page belongs to, the nearest last. */
  children: ReactNode;
  /** The page itself. */
  current: string;
};

/** Where the page belongs. On a small screen only the nearest link is shown. */
export function Breadcrumbs({ children, current }: Props) {
  const { t } = useLingui();
  return (
    <nav className="usa-breadcrumb usa-breadcrumb--wrap" aria-label={t`Breadcrumbs`}>
      <ol className="usa-breadcrumb__list">
        {Children.map(children, (child) => (
          <li className="usa-breadcrumb__list-item">{child}</li>
        ))}
        <li className="usa-breadcrumb__list-item usa-current" aria-current="page">
          <span>{current}</span>
        </li>
      </ol>
    </nav>
  );
}
