import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ProjectFactsFragment } from "../../gql/graphql";
import { Fact, Facts } from "../../ui/Facts";
import type { Moment } from "../../ui/moment/moment";
import { Source } from "../../ui/Source";
import { IllustrativeTag } from "../../ui/Tag";
import { agreementKindWords, purposeWords, stageWords } from "../../words/agreements";
import { dayInWords } from "../../words/dates";
import { spanInWords } from "../../words/span";

type Props = { project: ProjectFactsFragment; moment: Moment };

export function ProjectFacts({ project, moment }: Props) {
  const { t } = useLingui();
  return (
    <Facts>
      <Fact name={t`Number`}>{project.number}</Fact>
      <Fact name={t`Stage`}>
        {project.stage === "SUSPENDED" ? (
          <strong>{t(stageWords[project.stage])}</strong>
        ) : (
          t(stageWords[project.stage])
        )}
        <Standing standing={project.standing} />
      </Fact>
      <Fact name={t`Purpose in law`}>{t(purposeWords[project.purpose])}</Fact>
      {project.topic && <Fact name={t`Learning agenda topic`}>{project.topic}</Fact>}
      <Fact name={t`Recipient`}>
        <AgencyLink agency={project.recipient} />
      </Fact>
      <Fact name={t`Data from`}>
        {project.providers.length === 0 && t`None recorded`}
        <ul className="co-plain">
          {project.providers.map((agency) => (
            <li key={agency.code}>
              <AgencyLink agency={agency} />
            </li>
          ))}
        </ul>
      </Fact>
      <Fact name={t`Planned`}>{spanInWords(project.startsOn, project.endsOn)}</Fact>
      <Fact name={t`Agreements`}>
        {project.agreements.length === 0 && t`None recorded`}
        <ul className="co-plain">
          {project.agreements.map((agreement) => (
            <li key={agreement.id}>
              <Link
                className="usa-link"
                to="/agreements/$number"
                params={{ number: agreement.number }}
                search={moment}
              >
                {agreement.number}
              </Link>{" "}
              {t(agreementKindWords[agreement.kind])} {agreement.illustrative && <IllustrativeTag />}
            </li>
          ))}
        </ul>
      </Fact>
      {project.source && (
        <Fact name={t`Source`}>
          <Source text={project.source} />
        </Fact>
      )}
    </Facts>
  );
}

function Standing({ standing: { since, returnsTo } }: Pick<ProjectFactsFragment, "standing">) {
  const { t } = useLingui();
  return (
    <>
      {since && (
        <p className="co-quiet">
          <Trans>Since {dayInWords(since)}.</Trans>
        </p>
      )}
      {returnsTo && (
        <p className="co-quiet">
          <Trans>Once work goes on: {t(stageWords[returnsTo])}.</Trans>
        </p>
      )}
    </>
  );
}

function AgencyLink({ agency }: { agency: { code: string; name: string } }) {
  return (
    <Link className="usa-link" to="/agencies/$code" params={{ code: agency.code }}>
      {agency.name}
    </Link>
  );
}
