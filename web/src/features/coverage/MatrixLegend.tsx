import { Trans, useLingui } from "@lingui/react/macro";
import type { RuleOutcome } from "../../gql/graphql";
import { outcomeWords } from "../../words/verdicts";
import { Outcome } from "./Outcome";

const outcomes: RuleOutcome[] = ["SATISFIED", "VIOLATED", "UNKNOWN", "NOT_APPLICABLE"];

/** What the signs in the matrix mean. */
export function MatrixLegend() {
  const { t } = useLingui();
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
