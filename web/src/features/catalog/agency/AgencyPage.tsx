import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { AgencyPageDocument, type AgencyPageQuery } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { Missing } from "../../../ui/answer/Missing";
import { Fact, Facts } from "../../../ui/Facts";
import { IllustrativeNote } from "../../../ui/IllustrativeNote";
import { PageTitle } from "../../../ui/page/PageTitle";
import { Source } from "../../../ui/Source";
import { Tag } from "../../../ui/Tag";
import { spanInWords } from "../../../words/span";
import { agencyKindWords, programmeRoleWords } from "../../../words/things";
import { Systems } from "./Systems";

export function AgencyPage({ code }: { code: string }) {
  const { t } = useLingui();
  const answer = useAnswer(AgencyPageDocument, { code });
  return (
    <Answer of={answer}>
      {({ agency }) =>
        agency ? (
          <FoundAgency agency={agency} />
        ) : (
          <Missing title={t`No such agency`}>
            <Trans>The catalogue has no agency with this code.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

export type FoundAgencyAnswer = NonNullable<AgencyPageQuery["agency"]>;

function FoundAgency({ agency }: { agency: FoundAgencyAnswer }) {
  const { t } = useLingui();
  return (
    <>
      <PageTitle
        kind={
          <Tag>
            <Trans>Agency</Trans>
          </Tag>
        }
      >
        {agency.name}
      </PageTitle>
      {agency.illustrative && <IllustrativeNote />}
      <Facts>
        <Fact name={t`Code`}>{agency.code}</Fact>
        <Fact name={t`Kind`}>{t(agencyKindWords[agency.kind])}</Fact>
        {agency.sector && <Fact name={t`Sector`}>{agency.sector}</Fact>}
        {agency.aliases.length > 0 && <Fact name={t`Other names`}>{agency.aliases.join("; ")}</Fact>}
        <Fact name={t`Data elements catalogued`}>{agency.elementCount.toLocaleString("en-US")}</Fact>
        {agency.source && (
          <Fact name={t`Source`}>
            <Source text={agency.source} />
          </Fact>
        )}
      </Facts>
      <Roles agency={agency} />
      <Systems systems={agency.systems} />
    </>
  );
}

function Roles({ agency }: { agency: FoundAgencyAnswer }) {
  const { t } = useLingui();
  if (agency.roles.length + agency.seats.length === 0) return null;
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">
        <Trans>Part in the programme</Trans>
      </h2>
      <ul className="co-classes">
        {agency.roles.map((role) => (
          <li key={`${role.role} ${role.validFrom}`}>
            <strong>{t(programmeRoleWords[role.role])}</strong>
            <br />
            {spanInWords(role.validFrom, role.validTo)}
          </li>
        ))}
        {agency.seats.map((seat) => (
          <li key={`${seat.body.id} ${seat.validFrom}`}>
            <strong>
              <Trans>Seat: {seat.body.name}</Trans>
            </strong>
            <br />
            {seat.body.description}
          </li>
        ))}
      </ul>
      <p>
        <Link className="usa-link" to="/" search={{ agency: [agency.code] }}>
          <Trans>Search everything of this agency</Trans>
        </Link>
      </p>
    </section>
  );
}
