import { Trans, useLingui } from "@lingui/react/macro";
import { ProjectPageDocument, type ProjectPageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/Answer";
import { IllustrativeNote } from "../../ui/IllustrativeNote";
import { Missing } from "../../ui/Missing";
import type { Moment } from "../../ui/moment";
import { PageTitle } from "../../ui/PageTitle";
import { IllustrativeTag, Tag } from "../../ui/Tag";
import { ProjectCoverage } from "./ProjectCoverage";
import { ProjectFacts } from "./ProjectFacts";
import { ProjectRuns } from "./ProjectRuns";

type Props = { number: string; moment: Moment; onAsk: (moment: Moment) => void };

export function ProjectPage({ number, moment, onAsk }: Props) {
  const { t } = useLingui();
  const answer = useAnswer(ProjectPageDocument, { number });
  return (
    <Answer of={answer}>
      {({ project }) =>
        project ? (
          <FoundProject project={project} moment={moment} onAsk={onAsk} />
        ) : (
          <Missing title={t`No such project`}>
            <Trans>The catalogue has no project with this number.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

export type FoundProjectAnswer = NonNullable<ProjectPageQuery["project"]>;

type FoundProps = { project: FoundProjectAnswer; moment: Moment; onAsk: (moment: Moment) => void };

function FoundProject({ project, moment, onAsk }: FoundProps) {
  return (
    <>
      <PageTitle
        kind={
          <Tag>
            <Trans>Project</Trans>
          </Tag>
        }
        tags={project.illustrative && <IllustrativeTag />}
      >
        {project.title}
      </PageTitle>
      {project.illustrative && <IllustrativeNote />}
      <p className="usa-intro">{project.summary}</p>
      <ProjectFacts project={project} moment={moment} />
      <ProjectCoverage project={project.id} moment={moment} onAsk={onAsk} />
      <ProjectRuns runs={project.runs} />
    </>
  );
}
