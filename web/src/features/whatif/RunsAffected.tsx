import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { RunsAffectedFragment } from "../../gql/graphql";
import { instantInWords } from "../../words/dates";
import { runStateWords } from "../../words/runs";

/** The runs that read what would lose coverage, and what they wrote. */
export function RunsAffected({ impact: { runs, extracts } }: { impact: RunsAffectedFragment }) {
  const { t } = useLingui();
  return (
    <>
      {runs.length > 0 && (
        <>
          <h4>
            <Trans>Runs that read what would lose coverage</Trans>
          </h4>
          <ul>
            {runs.map((run) => (
              <li key={run.id}>
                <Link className="usa-link" to="/runs/$runId" params={{ runId: run.runId }}>
                  {run.job.name}
                </Link>{" "}
                {t(runStateWords[run.state])}
                {run.startedAt && `, ${instantInWords(run.startedAt)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {extracts.length > 0 && (
        <>
          <h4>
            <Trans>What those runs wrote</Trans>
          </h4>
          <ul>
            {extracts.map(({ id, namespace, name }) => (
              <li key={id} className="co-break">
                <span className="co-code">
                  {namespace} {name}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
