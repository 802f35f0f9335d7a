import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
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

type Props = {
  code: string;
  /** What other features have to say of the agency. */
  children?: ReactNode;
};

export function AgencyPage({ code, children }: Props) {
  const { t } = useLingui();
  const answer = useAnswer(AgencyPageDocument, { code });
  return (
    <Answer of={answer}>
      {({ agency }) =>
        agency ? (
          <FoundAgency agency={agency}>{children}</FoundAgency>
        ) : (
          <Missing title={t`No such agency`}>
            <Trans>The catalog has no agency with this code.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

type FoundProps = { agency: NonNullable<AgencyPageQuery["agency"]>; children: ReactNode };

function FoundAgency({ agency, children }: FoundProps) {
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
      {children}
      <Systems systems={agency.systems} />
    </>
  );
}
