import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense } from "react";
import { ProjectChangesDocument, ProjectPageDocument, type ProjectPageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { withLaterWords } from "../../locales/activate";
import { ActsToCome } from "../../ui/act/ActsToCome";
import { Answer } from "../../ui/answer/Answer";
import { Missing } from "../../ui/answer/Missing";
import { IllustrativeNote } from "../../ui/IllustrativeNote";
import type { Moment } from "../../ui/moment/moment";
import { AuditTrailLink } from "../../ui/page/AuditTrailLink";
import { ChangedMeanwhile } from "../../ui/page/ChangedMeanwhile";
import { PageTitle } from "../../ui/page/PageTitle";
import { IllustrativeTag, Tag } from "../../ui/Tag";
import { DoneInProject } from "./done/DoneInProject";
import { ProjectVotes } from "./done/ProjectVotes";
import { ProjectFacts } from "./ProjectFacts";
import { ProjectRuns } from "./ProjectRuns";
import { ProjectRequest } from "./request/ProjectRequest";

/** Only for those who can do something here. */
const ProjectActs = lazy(async () => ({
  default: (await withLaterWords(import("./proceedings/ProjectActs"))).ProjectActs,
}));

type Props = {
  number: string;
  moment: Moment;
  /** What other features have to say of the project, told its id. */
  children: (project: string) => ReactNode;
};

export function ProjectPage({ number, moment, children }: Props) {
  const { t } = useLingui();
  const answer = useAnswer(ProjectPageDocument, { number });
  return (
    <Answer of={answer}>
      {({ project }) =>
        project ? (
          <FoundProject project={project} moment={moment}>
            {children(project.id)}
          </FoundProject>
        ) : (
          <Missing title={t`No such project`}>
            <Trans>The catalog has no project with this number.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

type FoundProps = {
  project: NonNullable<ProjectPageQuery["project"]>;
  moment: Moment;
  children: ReactNode;
};

function FoundProject({ project, moment, children }: FoundProps) {
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
      <ProjectRequest project={project} />
      <AuditTrailLink subject={project.id} />
      {project.viewerCan.length > 0 && (
        <>
          <ChangedMeanwhile
            document={ProjectChangesDocument}
            variables={{ number: project.number }}
            count={({ project: now }) => now?.actsConnection.totalCount}
            seen={project.acts.length}
          />
          <Suspense fallback={<ActsToCome count={kindsOf(project)} />}>
            <ProjectActs project={project} />
          </Suspense>
        </>
      )}
      {children}
      <ProjectVotes project={project} />
      <DoneInProject acts={project.acts} />
      <ProjectRuns project={project} />
    </>
  );
}

/** How many kinds of acts the viewer can do here. */
function kindsOf({ openActs, viewerCan }: FoundProps["project"]) {
  const always = viewerCan.filter(({ act }) => act === "setAudience" || act === "decide");
  return new Set([...openActs, ...always].map(({ act }) => act)).size;
}
