import { Trans, useLingui } from "@lingui/react/macro";
import { Alert } from "../../ui/Alert";
import { filterCount, type SearchAsked, withoutFilters } from "./asked";

type Props = { asked: SearchAsked; onAsk: (asked: Partial<SearchAsked>) => void };

/** Says what to do when there is nothing to show. */
export function NothingFound({ asked, onAsk }: Props) {
  const { t } = useLingui();
  return (
    <Alert kind="info" heading={t`Nothing matches`}>
      <p>
        {filterCount(asked) > 0 ? (
          <Trans>The filters may be too narrow. Clear them, or try other words.</Trans>
        ) : (
          <Trans>Try fewer or other words, such as an abbreviation or the name of an agency.</Trans>
        )}
      </p>
      <p className="co-ways-out">
        {filterCount(asked) > 0 && (
          <button type="button" className="usa-button" onClick={() => onAsk(withoutFilters)}>
            <Trans>Clear all filters</Trans>
          </button>
        )}
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => onAsk({ ...withoutFilters, q: undefined })}
        >
          <Trans>Show everything</Trans>
        </button>
      </p>
    </Alert>
  );
}
