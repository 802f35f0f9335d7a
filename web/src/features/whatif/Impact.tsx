import { Plural, Trans } from "@lingui/react/macro";
import type { ImpactFragment } from "../../gql/graphql";
import { Alert } from "../../ui/Alert";
import { RuleSetNote } from "../../ui/RuleSetNote";
import { dayInWords, instantInWords } from "../../words/dates";
import { BeforeAfter } from "./BeforeAfter";
import { ProjectImpact } from "./ProjectImpact";

type Props = { impact: ImpactFragment; knownAt?: string };

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
      {projects.length > 0 && <BeforeAfter projects={projects} />}
      {projects.map((each) => (
        <ProjectImpact key={each.project.id} impact={each} on={impact.on} knownAt={knownAt} />
      ))}
      <p className="co-quiet">
        <Trans>By all acts recorded up to {instantInWords(impact.knownAt)}.</Trans>
      </p>
      <RuleSetNote ruleSet={impact.ruleSet} />
    </section>
  );
}
