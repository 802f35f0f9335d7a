import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ProjectRunsFragment } from "../../gql/graphql";
import { dayInWords, instantInWords } from "../../words/dates";
import { runStateWords } from "../../words/runs";

/** The runs of the matching engine for the project, newest first; whoever may not see them is told when they were. */
export function ProjectRuns({ project }: { project: ProjectRunsFragment }) {
  const { number, runs, linkageRanOn: days } = project;
  const { t } = useLingui();
  return (
    <section aria-labelledby="runs" className="co-section">
      <h2 id="runs">
        <Trans>Runs of the matching engine</Trans>
      </h2>
      {runs.length === 0 && (
        <p className="co-quiet">
          {days[0] ? (
            <Trans>
              Data was last linked on {dayInWords(days[0])}. What the runs did is for those who take part.
            </Trans>
          ) : (
            <Trans>No run has been recorded for this project.</Trans>
          )}
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
      {runs.length > 0 && (
        <p>
          <Link className="usa-link" to="/findings" search={{ project: number }}>
            <Trans>Findings in this project</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}
