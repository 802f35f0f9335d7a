import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { RunFactsFragment } from "../../gql/graphql";
import { Fact, Facts } from "../../ui/Facts";
import { IllustrativeTag } from "../../ui/Tag";
import { instantInWords } from "../../words/dates";
import { runStateWords } from "../../words/runs";

export function RunFacts({ run }: { run: RunFactsFragment }) {
  const { t } = useLingui();
  return (
    <Facts>
      <Fact name={t`State`}>{t(runStateWords[run.state])}</Fact>
      <Fact name={t`Project`}>
        <RunProject run={run} />
      </Fact>
      <Fact name={t`Started`}>{run.startedAt ? instantInWords(run.startedAt) : t`Not stated`}</Fact>
      <Fact name={t`Ended`}>{run.endedAt ? instantInWords(run.endedAt) : t`Not ended`}</Fact>
      <Fact name={t`Job`}>
        <span className="co-code">
          {run.job.namespace} › {run.job.name}
        </span>
      </Fact>
      <Fact name={t`Run id`}>
        <span className="co-code">{run.runId}</span>
      </Fact>
      <Fact name={t`Events received`}>{run.eventCount}</Fact>
    </Facts>
  );
}

function RunProject({ run: { project, projectNumber } }: { run: RunFactsFragment }) {
  if (project) {
    return (
      <>
        <Link className="usa-link" to="/projects/$number" params={{ number: project.number }}>
          {project.number}: {project.title}
        </Link>{" "}
        {project.illustrative && <IllustrativeTag />}
      </>
    );
  }
  if (projectNumber) return <Trans>{projectNumber}, which is not in the catalog</Trans>;
  return <Trans>Its events name none</Trans>;
}
