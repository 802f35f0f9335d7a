import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Icon } from "../Icon";

/** Goes through numbered pages, kept in the address. */
export function Pages({ page, pages }: { page: number; pages: number }) {
  const { t } = useLingui();
  if (pages === 1) return null;
  return (
    <nav className="usa-pagination co-pager" aria-label={t`Pages`}>
      <ul className="usa-pagination__list">
        {page > 1 && (
          <li className="usa-pagination__item usa-pagination__arrow">
            <Link
              className="usa-pagination__link usa-pagination__previous-page"
              to="."
              search={(search) => ({ ...search, page: page === 2 ? undefined : String(page - 1) })}
              resetScroll={false}
            >
              <Icon name="previous" />
              <span>
                <Trans>Previous page</Trans>
              </span>
            </Link>
          </li>
        )}
        <li className="usa-pagination__item co-pager__place">
          <Trans>
            Page {page} of {pages}
          </Trans>
        </li>
        {page < pages && (
          <li className="usa-pagination__item usa-pagination__arrow">
            <Link
              className="usa-pagination__link usa-pagination__next-page"
              to="."
              search={(search) => ({ ...search, page: String(page + 1) })}
              resetScroll={false}
            >
              <span>
                <Trans>Next page</Trans>
              </span>
              <Icon name="next" />
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
