import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useLocation } from "@tanstack/react-router";
import type { PagerFragment } from "../../gql/graphql";
import { Icon } from "../Icon";

type Props = {
  /** The cursor this page started after; absent on the first page. */
  after?: string;
  /** Whether there is a next page, and the cursor it starts after. */
  page: PagerFragment;
};

/** Goes through a list whose pages are found by cursor, kept in the address. */
export function Pager({ after, page }: Props) {
  const { t } = useLingui();
  const trail = useLocation({ select: (location) => location.state.trail }) ?? [];
  const next = page.hasNextPage ? page.endCursor : null;
  if (!after && !next) return null;
  const previous = trail.at(-1);
  return (
    <nav className="usa-pagination co-pager" aria-label={t`Pages`}>
      <ul className="usa-pagination__list">
        {after && (
          <li className="usa-pagination__item usa-pagination__arrow">
            <Link
              className="usa-pagination__link usa-pagination__previous-page"
              to="."
              search={(search) => ({ ...search, after: previous || undefined })}
              state={{ trail: trail.slice(0, -1) }}
            >
              <Icon name="previous" />
              <span>{previous === undefined ? <Trans>First page</Trans> : <Trans>Previous page</Trans>}</span>
            </Link>
          </li>
        )}
        {next && (
          <li className="usa-pagination__item usa-pagination__arrow">
            <Link
              className="usa-pagination__link usa-pagination__next-page"
              to="."
              search={(search) => ({ ...search, after: next })}
              state={{ trail: [...trail, after ?? ""] }}
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
