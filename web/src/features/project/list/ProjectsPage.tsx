import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ProjectsPageDocument, type ProjectsPageQuery } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Alert } from "../../../ui/Alert";
import { Answer } from "../../../ui/answer/Answer";
import { NarrowedElement } from "../../../ui/narrow/NarrowedElement";
import { Pager } from "../../../ui/page/Pager";
import { PageTitle } from "../../../ui/page/PageTitle";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { dayInWords, today } from "../../../words/dates";
import { ProjectRow } from "./ProjectRow";
import { ProjectsCsv } from "./ProjectsCsv";
import { ProjectsFilter } from "./ProjectsFilter";
import { askedOf, type ProjectsView } from "./projectsView";

const A_PAGE = 20;

type Props = { view: ProjectsView; onView: (change: Partial<ProjectsView>) => void };

/** The projects of the program, and where each stands. */
export function ProjectsPage({ view, onView }: Props) {
  const { t } = useLingui();
  const { after, asOf, element } = view;
  const asked = askedOf(view);
  const answer = useAnswer(ProjectsPageDocument, asked && { ...asked, first: A_PAGE, after }, "keep");
  return (
    <>
      <PageTitle>{t`Projects`}</PageTitle>
      <p className="usa-intro">
        <Trans>
          The uses of linked data that were asked for. Whether all that a project uses is covered is told for
          one day; its page says why.
        </Trans>
      </p>
      <p>
        <Trans>
          When each request came in and what was decided on it is in the{" "}
          <Link className="usa-link" to="/log">
            request log
          </Link>
          .
        </Trans>{" "}
        <Trans>
          How long requests take is told{" "}
          <Link className="usa-link" to="/analytics">
            where the time goes
          </Link>
          .
        </Trans>
      </p>
      <ProjectsFilter view={view} onView={(change) => onView({ ...change, after: undefined })} />
      {asked === null ? (
        <Alert kind="error">
          <Trans>The date in the address is not one the catalog can read. Choose another.</Trans>
        </Alert>
      ) : (
        <>
          {element && <NarrowedElement id={element} listed="use it" />}
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
                {projects.nodes.length > 0 && <Table projects={projects.nodes} asOf={asOf} />}
                <Pager after={after} page={projects.pageInfo} />
                {projects.totalCount > 0 && <ProjectsCsv asked={asked} total={projects.totalCount} />}
              </>
            )}
          </Answer>
        </>
      )}
    </>
  );
}

type TableProps = { projects: ProjectsPageQuery["projects"]["nodes"]; asOf?: string };

function Table({ projects, asOf }: TableProps) {
  const { t } = useLingui();
  const onDay = t`On ${dayInWords(asOf ?? today())}`;
  return (
    <ScrollRegion label={t`Table of projects`} saved>
      <table className="usa-table usa-table--borderless usa-table--stacked co-table">
        <thead>
          <tr>
            <th scope="col" className="co-table__wide">
              <Trans>Project</Trans>
            </th>
            <th scope="col">{onDay}</th>
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
            <ProjectRow key={project.id} project={project} asOf={asOf} onDay={onDay} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
