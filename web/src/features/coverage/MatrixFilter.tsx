import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { Verdict } from "../../gql/graphql";
import { verdictWords } from "../../words/verdicts";
import type { CoverageReport } from "./ProjectCoverage";

export type Shown = Verdict | "ALL";

type Props = { coverage: CoverageReport; shown: Shown; onShow: (shown: Shown) => void };

/** Narrows the matrix to the uses with one verdict. */
export function MatrixFilter({ coverage, shown, onShow }: Props) {
  const { t } = useLingui();
  const id = useId();
  const { covered, notCovered, needsCounsel } = coverage.counts;
  const counts: Record<Verdict, number> = {
    NOT_COVERED: notCovered,
    NEEDS_COUNSEL: needsCounsel,
    COVERED: covered,
  };
  const verdicts = Object.keys(counts) as Verdict[];
  return (
    <div className="co-matrix-filter">
      <label className="usa-label" htmlFor={id}>
        <Trans>Show</Trans>
      </label>
      <select
        className="usa-select"
        id={id}
        value={shown}
        onChange={(event) => onShow(event.target.value as Shown)}
      >
        <option value="ALL">
          {t`All uses`} ({coverage.elements.length})
        </option>
        {verdicts.map((verdict) => (
          <option key={verdict} value={verdict}>
            {t(verdictWords[verdict])} ({counts[verdict]})
          </option>
        ))}
      </select>
    </div>
  );
}
