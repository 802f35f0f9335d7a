import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useLocation } from "@tanstack/react-router";
import { placeOf, type Section } from "./place";

/** The main menu, which marks where one is: the page itself, or the part of the catalog it belongs to. */
export function Menu() {
  const { i18n, t } = useLingui();
  const place = useLocation({ select: ({ pathname }) => placeOf(pathname) });
  const mark = (section: Section) => {
    if (place.section !== section) return { "aria-current": undefined };
    return { "aria-current": place.itself ? ("page" as const) : ("true" as const), className: "usa-current" };
  };
  return (
    <nav aria-label={t`Main`}>
      <ul className="co-header__links">
        <li>
          <Link to="/" activeOptions={{ exact: true }} {...mark("search")}>
            <Trans>Search</Trans>
          </Link>
        </li>
        <li>
          <Link to="/plan" {...mark("plan")}>
            <Trans>My plan</Trans>
          </Link>
        </li>
        <li>
          <Link to="/projects" activeOptions={{ exact: true }} {...mark("projects")}>
            <Trans>Projects</Trans>
          </Link>
        </li>
        <li>
          <Link to="/agreements" activeOptions={{ exact: true }} {...mark("agreements")}>
            <Trans>Agreements</Trans>
          </Link>
        </li>
        <li>
          <Link to="/due" {...mark("due")}>
            <Trans>Falling due</Trans>
          </Link>
        </li>
        <li>
          <Link to="/law" {...mark("law")}>
            <Trans>The law</Trans>
          </Link>
        </li>
        <li>
          <Link to="/runs" {...mark("runs")}>
            <Trans>Runs</Trans>
          </Link>
        </li>
        <li>
          <a href={`/public/${i18n.locale}`}>
            <Trans>Public register</Trans>
          </a>
        </li>
      </ul>
    </nav>
  );
}
