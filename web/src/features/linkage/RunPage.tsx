import { Trans, useLingui } from "@lingui/react/macro";
import { RunPageDocument, type RunPageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { Missing } from "../../ui/answer/Missing";
import { IllustrativeNote } from "../../ui/IllustrativeNote";
import { AuditTrailLink } from "../../ui/page/AuditTrailLink";
import { PageTitle } from "../../ui/page/PageTitle";
import { IllustrativeTag, Tag } from "../../ui/Tag";
import { Findings } from "./findings/Findings";
import { ResolveFinding } from "./findings/ResolveFinding";
import { RunData } from "./RunData";
import { RunFacts } from "./RunFacts";

export function RunPage({ runId }: { runId: string }) {
  const { t } = useLingui();
  const answer = useAnswer(RunPageDocument, { runId });
  return (
    <Answer of={answer}>
      {({ run }) =>
        run ? (
          <FoundRun run={run} />
        ) : (
          <Missing title={t`No such run`}>
            <Trans>
              No event of a run with this id has been received, or you may not see it: runs are for those who
              take part. Log in to see more.
            </Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

function FoundRun({ run }: { run: NonNullable<RunPageQuery["run"]> }) {
  const { t } = useLingui();
  const illustrative = run.project?.illustrative;
  return (
    <>
      <PageTitle
        kind={
          <Tag>
            <Trans>Run of the matching engine</Trans>
          </Tag>
        }
        tags={illustrative && <IllustrativeTag />}
      >
        {run.job.name}
      </PageTitle>
      {illustrative && <IllustrativeNote />}
      <Findings findings={run.findings} />
      {run.project && <ResolveFinding project={run.project.number} findings={run.findings} />}
      <RunFacts run={run} />
      <AuditTrailLink subject={run.id} />
      <RunData title={t`What it read`} none={t`No event said what it read.`} data={run.reads} />
      <RunData title={t`What it wrote`} none={t`No event said what it wrote.`} data={run.writes} />
    </>
  );
}
