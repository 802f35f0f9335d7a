import { Trans, useLingui } from "@lingui/react/macro";
import { type ChangeEvent, type ReactNode, useId } from "react";
import type { MatrixFilterFragment, MatrixRowFragment, Verdict } from "../../../gql/graphql";
import { verdictWords } from "../../../words/verdicts";
import { agencyOf, shareRows } from "./matrixRows";
import type { Columns, MatrixView, OnMatrixView } from "./matrixView";

type Props = {
  coverage: MatrixFilterFragment;
  uses: MatrixRowFragment[];
  view: MatrixView;
  onView: OnMatrixView;
};

/** Chooses what the columns are, which uses are shown, and whether those alike share a row. */
export function MatrixFilter({ coverage, uses, view, onView }: Props) {
  const { t } = useLingui();
  const id = useId();
  const { covered, notCovered, needsCounsel } = coverage.counts;
  const counts: [Verdict, number][] = [
    ["NOT_COVERED", notCovered],
    ["NEEDS_COUNSEL", needsCounsel],
    ["COVERED", covered],
  ];
  const agencies = new Map(uses.map((use) => [agencyOf(use).code, agencyOf(use).name]));
  const afresh = { page: undefined, open: undefined };
  return (
    <div className="co-matrix-filter">
      <Choice
        label={t`Columns`}
        value={view.columns ?? "rules"}
        onChoose={(columns) => onView({ columns: columns as Columns, open: undefined })}
      >
        <option value="rules">{t`Rules`}</option>
        <option value="agreements">{t`Agreements`}</option>
      </Choice>
      <Choice
        label={t`Show`}
        value={view.verdict ?? ""}
        onChoose={(verdict) => onView({ verdict: (verdict || undefined) as Verdict | undefined, ...afresh })}
      >
        <option value="">
          {t`All uses`} ({uses.length})
        </option>
        {counts.map(([verdict, count]) => (
          <option key={verdict} value={verdict}>
            {t(verdictWords[verdict])} ({count})
          </option>
        ))}
      </Choice>
      <Choice
        label={t`Data from`}
        value={view.agency ?? ""}
        onChoose={(agency) => onView({ agency: agency || undefined, ...afresh })}
      >
        <option value="">{t`All agencies`}</option>
        {[...agencies].map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Choice>
      <div className="usa-checkbox co-matrix-filter__alike">
        <input
          className="usa-checkbox__input"
          id={id}
          type="checkbox"
          checked={shareRows(uses, view)}
          onChange={(event) => onView({ rows: event.target.checked ? "alike" : "each", page: undefined })}
        />
        <label className="usa-checkbox__label" htmlFor={id}>
          <Trans>One row for uses alike</Trans>
        </label>
      </div>
    </div>
  );
}

type ChoiceProps = { label: string; value: string; onChoose: (value: string) => void; children: ReactNode };

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="usa-select"
        id={id}
        value={value}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => onChoose(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}
