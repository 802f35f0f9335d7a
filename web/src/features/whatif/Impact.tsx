import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ImpactQuery } from "../../gql/graphql";
import { Alert } from "../../ui/Alert";
import { RuleSetNote } from "../../ui/RuleSetNote";
import { IllustrativeTag } from "../../ui/Tag";
import { dayInWords, instantInWords } from "../../words/dates";
import { runStateWords } from "../../words/runs";
import { UseChanges } from "./UseChanges";

export type ImpactAnswer = ImpactQuery["impact"];
type ProjectImpact = ImpactAnswer["projects"][number];

type Props = { impact: ImpactAnswer; knownAt?: string };

/** What would change, project by project. */
export function Impact({ impact, knownAt }: Props) {
  const { usesLosing, usesGaining, projects } = impact;
  const day = dayInWords(impact.on);
  return (
    <section aria-labelledby="impact" className="co-section">
      <h2 id="impact">
        <Trans>If it takes effect on {day}</Trans>
      </h2>
      {projects.length === 0 ? (
        <Alert kind="success">
          <Trans>Nothing would change: no use of data would lose or gain coverage on any day.</Trans>
        </Alert>
      ) : (
        <div className={`co-banner co-banner--${usesLosing > 0 ? "not_covered" : "covered"}`} role="status">
          <ul className="co-banner__counts">
            <li>
              <strong>
                <Plural
                  value={usesLosing}
                  one="# use would lose coverage"
                  other="# uses would lose coverage"
                />
              </strong>
            </li>
            <li>
              <Plural
                value={usesGaining}
                one="# use would gain coverage"
                other="# uses would gain coverage"
              />
            </li>
            <li>
              <Plural value={projects.length} one="in # project" other="in # projects" />
            </li>
          </ul>
        </div>
      )}
      {projects.map((each) => (
        <OneProject key={each.project.id} impact={each} on={impact.on} knownAt={knownAt} />
      ))}
      <p className="co-quiet">
        <Trans>By all acts recorded up to {instantInWords(impact.knownAt)}.</Trans>
      </p>
      <RuleSetNote ruleSet={impact.ruleSet} />
    </section>
  );
}

type OneProps = { impact: ProjectImpact; on: string; knownAt?: string };

function OneProject({
  impact: { project, losing, gaining, destruction, runs, extracts },
  on,
  knownAt,
}: OneProps) {
  const { t } = useLingui();
  return (
    <section aria-label={project.number} className="co-impact">
      <h3>
        <Link
          className="usa-link"
          to="/projects/$number"
          params={{ number: project.number }}
          search={{ asOf: on, knownAt }}
        >
          {project.number}: {project.title}
        </Link>{" "}
        {project.illustrative && <IllustrativeTag />}
      </h3>
      <UseChanges direction="losing" changes={losing} />
      <UseChanges direction="gaining" changes={gaining} />
      {destruction.length > 0 && (
        <>
          <h4>
            <Trans>To be destroyed</Trans>
          </h4>
          <ul>
            {destruction.map(({ license, recipient, due }) => (
              <li key={license.number}>
                {due ? (
                  <Trans>
                    {recipient.name}, what it got under {license.number}, by {dayInWords(due)}
                  </Trans>
                ) : (
                  <Trans>
                    {recipient.name}, what it got under {license.number}; no document states a last day
                  </Trans>
                )}{" "}
                <Link
                  className="usa-link"
                  to="/agreements/$number"
                  params={{ number: license.number }}
                  search={{ asOf: on, knownAt }}
                >
                  <Trans>Open {license.number}</Trans>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
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
    </section>
  );
}
