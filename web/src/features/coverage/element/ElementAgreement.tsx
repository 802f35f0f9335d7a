import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ElementAgreementFragment } from "../../../gql/graphql";
import { AccordionSection } from "../../../ui/Accordion";
import type { Moment } from "../../../ui/moment/moment";
import { IllustrativeTag } from "../../../ui/Tag";
import { VerdictTag } from "../../../ui/Verdict";
import { purposeWords } from "../../../words/agreements";
import { dayInWords } from "../../../words/dates";
import { yearsInWords } from "../../../words/years";
import { RuleResults, titlesOf } from "../reasons/RuleResults";

type Props = { coverage: ElementAgreementFragment; moment: Moment };

/** One agreement's grant of the element: the verdict in the heading, the proof inside. */
export function ElementAgreement({ coverage, moment }: Props) {
  const { t } = useLingui();
  const { agreement, schedule } = coverage;
  const purposes = coverage.purposes.map((purpose) => t(purposeWords[purpose])).join(", ");
  return (
    <AccordionSection heading={<Heading coverage={coverage} />}>
      <p>
        <Link
          className="usa-link"
          to="/agreements/$number"
          params={{ number: agreement.number }}
          search={moment}
        >
          {agreement.number}: {agreement.title}
        </Link>
      </p>
      <p>
        {schedule.provider && <Trans>Granted by {schedule.provider.name}. </Trans>}
        {purposes && <Trans>For: {purposes}.</Trans>}
      </p>
      <RuleResults results={coverage.rules} titles={titlesOf(coverage.ruleSet.rules)} />
      <Projects coverage={coverage} moment={moment} />
    </AccordionSection>
  );
}

function Heading({ coverage }: { coverage: ElementAgreementFragment }) {
  const { agreement, verdict, coveredYears, validUntil } = coverage;
  return (
    <span className="co-coverage-heading">
      <VerdictTag verdict={verdict} />
      {coveredYears && (
        <span>
          <Trans>for {yearsInWords(coveredYears)}</Trans>
        </span>
      )}
      <span>
        {agreement.number}: {agreement.title}
      </span>
      {agreement.illustrative && <IllustrativeTag />}
      {validUntil && (
        <span className="co-quiet">
          <Trans>verdict stands until {dayInWords(validUntil)}</Trans>
        </span>
      )}
    </span>
  );
}

function Projects({ coverage: { projects }, moment }: Props) {
  if (projects.length === 0) return null;
  return (
    <>
      <p>
        <strong>
          <Trans>Projects that ask for it under this agreement</Trans>
        </strong>
      </p>
      <ul>
        {projects.map((project) => (
          <li key={project.id}>
            <Link
              className="usa-link"
              to="/projects/$number"
              params={{ number: project.number }}
              search={moment}
            >
              {project.number}: {project.title}
            </Link>{" "}
            {project.illustrative && <IllustrativeTag />}
          </li>
        ))}
      </ul>
    </>
  );
}
