import { Trans, useLingui } from "@lingui/react/macro";
import type { RuleOutcome } from "../../../gql/graphql";
import { outcomeWords } from "../../../words/verdicts";
import { Outcome } from "../reasons/Outcome";
import type { Columns } from "./matrixView";

const outcomes: RuleOutcome[] = ["SATISFIED", "VIOLATED", "UNKNOWN", "NOT_APPLICABLE"];

/** What the cells of the matrix mean. */
export function MatrixLegend({ columns }: { columns?: Columns }) {
  const { t } = useLingui();
  if (columns === "agreements") {
    return (
      <p className="co-legend">
        <Trans>Each cell tells the verdict on the use if it rested on that agreement alone.</Trans>
      </p>
    );
  }
  return (
    <div className="co-legend">
      <p>
        <Trans>Signs:</Trans>
      </p>
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome}>
            <Outcome outcome={outcome} size="short" /> {t(outcomeWords[outcome])}
          </li>
        ))}
      </ul>
    </div>
  );
}
