import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import leaf from "./leaf.svg";

/** @param account who has logged in, or the way to do so */
export function Header({ account }: { account: ReactNode }) {
  const { t } = useLingui();
  return (
    <header className="co-header">
      <div className="co-header__state">
        <div className="grid-container co-header__top">
          <p>
            <Trans>State of Connecticut</Trans>
          </p>
          {account}
        </div>
      </div>
      <div className="grid-container co-header__bar">
        <Link to="/" className="co-header__title">
          <img src={leaf} alt="" width="40" height="40" />
          <span>
            <span className="co-header__name">Charter Oak</span>{" "}
            <span className="co-header__tagline">
              <Trans>The P20 WIN data catalogue</Trans>
            </span>
          </span>
        </Link>
        <nav aria-label={t`Main`}>
          <ul className="co-header__links">
            <li>
              <Link to="/" activeOptions={{ exact: true, includeSearch: true }}>
                <Trans>Search</Trans>
              </Link>
            </li>
            <li>
              <Link to="/" search={{ kind: ["PROJECT"] }} activeOptions={{ includeSearch: true }}>
                <Trans>Projects</Trans>
              </Link>
            </li>
            <li>
              <Link to="/" search={{ kind: ["AGREEMENT"] }} activeOptions={{ includeSearch: true }}>
                <Trans>Agreements</Trans>
              </Link>
            </li>
            <li>
              <Link to="/due" activeOptions={{ includeSearch: false }}>
                <Trans>Falling due</Trans>
              </Link>
            </li>
            <li>
              <a href="/public/en">
                <Trans>Public register</Trans>
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
