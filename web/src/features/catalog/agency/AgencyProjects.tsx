import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { AgencyProjectsDocument, type AgencyProjectsFragment } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { IllustrativeTag } from "../../../ui/Tag";
import { stageWords } from "../../../words/agreements";
import { useListLength } from "./useListLength";
import { WholeList } from "./WholeList";

/** What an agency gave and received: the projects that ask for its data, and those done for it. */
export function AgencyProjects({ agency }: { agency: string }) {
  const { first, showAll } = useListLength();
  const answer = useAnswer(AgencyProjectsDocument, { agency, first }, "keep");
  return (
    <section aria-labelledby="projects" className="co-section">
      <h2 id="projects">
        <Trans>What it gave and received</Trans>
      </h2>
      <Answer of={answer} room="section">
        {({ gave, received }) => (
          <>
            <h3>
              <Trans>Projects that ask for its data</Trans>
            </h3>
            <Projects projects={gave} onShow={showAll} />
            <h3>
              <Trans>Projects that give it data</Trans>
            </h3>
            <Projects projects={received} onShow={showAll} />
          </>
        )}
      </Answer>
    </section>
  );
}

function Projects({ projects, onShow }: { projects: AgencyProjectsFragment; onShow?: () => void }) {
  const { t } = useLingui();
  if (projects.totalCount === 0) {
    return (
      <p className="co-quiet">
        <Trans>None that you may see.</Trans>
      </p>
    );
  }
  return (
    <>
      <ul className="co-plain">
        {projects.nodes.map(({ id, number, title, stage, illustrative, runsConnection }) => (
          <li key={id}>
            <Link className="usa-link" to="/projects/$number" params={{ number }}>
              {number}: {title}
            </Link>{" "}
            <span className="co-quiet">{t(stageWords[stage])}</span> {illustrative && <IllustrativeTag />}
            {runsConnection.totalCount > 0 && (
              <span className="co-act-details">
                <Link className="usa-link" to="/runs" search={{ project: number }}>
                  <Plural value={runsConnection.totalCount} one="# run" other="# runs" />
                </Link>
              </span>
            )}
          </li>
        ))}
      </ul>
      <WholeList shown={projects.nodes.length} total={projects.totalCount} onShow={onShow} />
    </>
  );
}
