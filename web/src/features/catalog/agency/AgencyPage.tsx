import { Trans, useLingui } from "@lingui/react/macro";
import { AgencyPageDocument, type AgencyPageQuery } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { Missing } from "../../../ui/answer/Missing";
import { IllustrativeNote } from "../../../ui/IllustrativeNote";
import { PageTitle } from "../../../ui/page/PageTitle";
import { Tag } from "../../../ui/Tag";
import { AgencyAgreements } from "./AgencyAgreements";
import { AgencyFacts } from "./AgencyFacts";
import { AgencyPeople } from "./AgencyPeople";
import { AgencyProjects } from "./AgencyProjects";
import { AgencyRoles } from "./AgencyRoles";
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
            <Trans>The catalog has no agency with this code.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

function FoundAgency({ agency }: { agency: NonNullable<AgencyPageQuery["agency"]> }) {
  return (
    <>
      <PageTitle
        lang="en"
        kind={
          <Tag>
            <Trans>Agency</Trans>
          </Tag>
        }
      >
        {agency.name}
      </PageTitle>
      {agency.illustrative && <IllustrativeNote />}
      <AgencyFacts agency={agency} />
      <AgencyRoles agency={agency} />
      <AgencyPeople agency={agency} />
      <AgencyAgreements agency={agency.code} />
      <AgencyProjects agency={agency.code} />
      <Systems systems={agency.systems} />
    </>
  );
}
