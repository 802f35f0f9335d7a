import { Trans, useLingui } from "@lingui/react/macro";
import { ProjectPageDocument, type ProjectPageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/Answer";
import { AuditTrailLink } from "../../ui/AuditTrailLink";
import { IllustrativeNote } from "../../ui/IllustrativeNote";
import { Missing } from "../../ui/Missing";
import { PageTitle } from "../../ui/PageTitle";
import { IllustrativeTag, Tag } from "../../ui/Tag";
import { ProjectCoverage } from "./ProjectCoverage";
import { ProjectFacts } from "./ProjectFacts";
import { ProjectRuns } from "./ProjectRuns";
import type { OnView, ProjectView } from "./projectView";

type Props = { number: string; view: ProjectView; onView: OnView };

export function ProjectPage({ number, view, onView }: Props) {
  const { t } = useLingui();
  const answer = useAnswer(ProjectPageDocument, { number });
  return (
    <Answer of={answer}>
      {({ project }) =>
        project ? (
          <FoundProject project={project} view={view} onView={onView} />
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

type FoundProps = { project: FoundProjectAnswer; view: ProjectView; onView: OnView };

function FoundProject({ project, view, onView }: FoundProps) {
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
      <ProjectFacts project={project} moment={{ asOf: view.asOf, knownAt: view.knownAt }} />
      <AuditTrailLink subject={project.id} />
      <ProjectCoverage project={project.id} view={view} onView={onView} />
      <ProjectRuns runs={project.runs} days={project.linkageRanOn} />
    </>
  );
}
