import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { LanguageSwitch } from "./LanguageSwitch";
import leaf from "./leaf.svg";
import { Menu } from "./Menu";

/** @param account who has logged in, or the way to do so */
export function Header({ account }: { account: ReactNode }) {
  return (
    <header className="co-header">
      <div className="co-header__state">
        <div className="grid-container co-header__top">
          <p>
            <Trans>State of Connecticut</Trans>
          </p>
          <div className="co-header__reader">
            <LanguageSwitch />
            {account}
          </div>
        </div>
      </div>
      <div className="grid-container co-header__bar">
        <Link to="/" className="co-header__title">
          <img src={leaf} alt="" width="40" height="40" />
          <span>
            <span className="co-header__name">Charter Oak</span>{" "}
            <span className="co-header__tagline">
              <Trans>The P20 WIN data catalog</Trans>
            </span>
          </span>
        </Link>
        <Menu />
      </div>
    </header>
  );
}
