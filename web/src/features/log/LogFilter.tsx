import { Trans, useLingui } from "@lingui/react/macro";
import { ListFilter, SelectFilter } from "../../ui/list/ListFilter";
import { oneOf } from "../../ui/moment/asked";
import { today } from "../../words/dates";
import { DECISIONS, type LogView } from "./logView";
import { decisionWords } from "./logWords";

const YEARS_TO_CHOOSE = 15;

type Props = { view: LogView; onView: (change: Partial<LogView>) => void };

/** Chooses requests by what was decided on them and by the year in which they came in. */
export function LogFilter({ view, onView }: Props) {
  const { t } = useLingui();
  const { decision, year } = view;
  return (
    <ListFilter>
      <SelectFilter
        label={t`Decision`}
        any={t`Any decision`}
        choices={DECISIONS.map((value) => ({ value, words: t(decisionWords[value]) }))}
        chosen={decision}
        onChoose={(value) => onView({ decision: oneOf(DECISIONS, value) })}
      />
      <SelectFilter
        label={t`Received in`}
        any={t`Any year`}
        choices={years().map((value) => ({ value, words: value }))}
        chosen={year}
        onChoose={(value) => onView({ year: value })}
      />
      {(decision || year) && (
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          onClick={() => onView({ decision: undefined, year: undefined })}
        >
          <Trans>Clear all filters</Trans>
        </button>
      )}
    </ListFilter>
  );
}

/** The years to choose from, this one first. */
function years() {
  const last = Number(today().slice(0, 4));
  return Array.from({ length: YEARS_TO_CHOOSE }, (_, back) => String(last - back));
}
