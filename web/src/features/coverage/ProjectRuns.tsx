import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { instantInWords } from "../../words/dates";
import { runStateWords } from "../../words/runs";
import type { FoundProjectAnswer } from "./ProjectPage";

/** The runs of the matching engine for the project, newest first. */
export function ProjectRuns({ runs }: { runs: FoundProjectAnswer["runs"] }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="runs" className="co-section">
      <h2 id="runs">
        <Trans>Runs of the matching engine</Trans>
      </h2>
      {runs.length === 0 && (
        <p className="co-quiet">
          <Trans>No run has been recorded for this project.</Trans>
        </p>
      )}
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
    </section>
  );
}
