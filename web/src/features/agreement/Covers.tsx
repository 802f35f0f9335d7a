import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { CoversFragment, ScheduleFragment } from "../../gql/graphql";
import type { Moment } from "../../ui/moment/moment";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { IllustrativeTag } from "../../ui/Tag";
import { stageWords } from "../../words/agreements";

type Props = { agreement: CoversFragment; schedules: ScheduleFragment[]; moment: Moment };

/** What rests on the agreement: how much it grants, and the projects that use it. */
export function Covers({ agreement: { projects }, schedules, moment }: Props) {
  const { t } = useLingui();
  const elements = schedules.reduce((sum, schedule) => sum + schedule.elements.totalCount, 0);
  const datasets = schedules.reduce((sum, schedule) => sum + schedule.datasets.length, 0);
  return (
    <section aria-labelledby="covers" className="co-section">
      <h2 id="covers">
        <Trans>What it covers</Trans>
      </h2>
      <ul className="co-banner__counts">
        <li>
          <Plural value={elements} one="# element granted one by one" other="# elements granted one by one" />
        </li>
        <li>
          <Plural value={datasets} one="# dataset granted whole" other="# datasets granted whole" />
        </li>
        <li>
          <Plural value={projects.length} one="# project" other="# projects" />
        </li>
      </ul>
      {projects.length > 0 && (
        <ScrollRegion label={t`Table of projects`}>
          <table className="usa-table usa-table--borderless usa-table--stacked co-table">
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Project</Trans>
                </th>
                <th scope="col">
                  <Trans>Recipient</Trans>
                </th>
                <th scope="col">
                  <Trans>Stage</Trans>
                </th>
                <th scope="col">
                  <Trans>Uses of data</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {projects.map((project) => (
                <tr key={project.number}>
                  <th scope="row" data-label={t`Project`}>
                    <Link
                      className="usa-link"
                      to="/projects/$number"
                      params={{ number: project.number }}
                      search={moment}
                    >
                      {project.number}: {project.title}
                    </Link>{" "}
                    {project.illustrative && <IllustrativeTag />}
                  </th>
                  <td data-label={t`Recipient`}>
                    <Link className="usa-link" to="/agencies/$code" params={{ code: project.recipient.code }}>
                      {project.recipient.name}
                    </Link>
                  </td>
                  <td data-label={t`Stage`}>{t(stageWords[project.stage])}</td>
                  <td data-label={t`Uses of data`}>{project.uses.totalCount}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
