import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ProjectsPageDocument, type ProjectsPageQuery } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { Pager } from "../../../ui/page/Pager";
import { PageTitle } from "../../../ui/page/PageTitle";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { ProjectRow } from "./ProjectRow";
import { ProjectsCsv } from "./ProjectsCsv";
import { ProjectsFilter } from "./ProjectsFilter";
import { filterOf, type ProjectsView } from "./projectsView";

const A_PAGE = 20;

type Props = { view: ProjectsView; onView: (change: Partial<ProjectsView>) => void };

/** The projects of the program, and where each stands. */
export function ProjectsPage({ view, onView }: Props) {
  const { t } = useLingui();
  const { after } = view;
  const filter = filterOf(view);
  const answer = useAnswer(ProjectsPageDocument, { filter, first: A_PAGE, after }, "keep");
  return (
    <>
      <PageTitle>{t`Projects`}</PageTitle>
      <p className="usa-intro">
        <Trans>
          The uses of linked data that were asked for, in the order of their numbers. The page of each says
          whether its use of data is covered.
        </Trans>
      </p>
      <ProjectsFilter view={view} onView={(change) => onView({ ...change, after: undefined })} />
      <Answer of={answer}>
        {({ projects }) => (
          <>
            <p role="status">
              <Plural
                value={projects.totalCount}
                _0="No project that you may see fits what was chosen."
                one="# project fits what was chosen."
                other="# projects fit what was chosen."
              />
            </p>
            {projects.nodes.length > 0 && <Table projects={projects.nodes} />}
            <Pager after={after} page={projects.pageInfo} />
            {projects.totalCount > 0 && <ProjectsCsv filter={filter} total={projects.totalCount} />}
          </>
        )}
      </Answer>
    </>
  );
}

function Table({ projects }: { projects: ProjectsPageQuery["projects"]["nodes"] }) {
  const { t } = useLingui();
  return (
    <ScrollRegion label={t`Table of projects`} saved>
      <table className="usa-table usa-table--borderless usa-table--stacked co-table">
        <thead>
          <tr>
            <th scope="col" className="co-table__wide">
              <Trans>Project</Trans>
            </th>
            <th scope="col">
              <Trans>Stage</Trans>
            </th>
            <th scope="col">
              <Trans>Recipient</Trans>
            </th>
            <th scope="col">
              <Trans>Data from</Trans>
            </th>
            <th scope="col">
              <Trans>Planned</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <ProjectRow key={project.id} project={project} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
