import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { LegalBasisPageDocument, type LegalBasisPageQuery } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { ActList } from "../../../ui/act/ActList";
import { Answer } from "../../../ui/answer/Answer";
import { Missing } from "../../../ui/answer/Missing";
import { AuditTrailLink } from "../../../ui/page/AuditTrailLink";
import { Breadcrumbs } from "../../../ui/page/Breadcrumbs";
import { PageTitle } from "../../../ui/page/PageTitle";
import { Tag } from "../../../ui/Tag";
import { today } from "../../../words/dates";
import { AskedConditions } from "./AskedConditions";
import { CitedBy } from "./CitedBy";
import { LegalBasisFacts } from "./LegalBasisFacts";
import { RepealLegalBasis } from "./RepealLegalBasis";
import { SatisfiedClasses } from "./SatisfiedClasses";

type Props = {
  code: string;
  after?: string;
  /** What would change if the basis were repealed from a day on. */
  impact: (from: string) => ReactNode;
};

/** One legal basis: what it protects, permits and asks, and where it is cited. */
export function LegalBasisPage({ code, after, impact }: Props) {
  const { t } = useLingui();
  const answer = useAnswer(LegalBasisPageDocument, { code });
  return (
    <Answer of={answer}>
      {({ legalBasis, viewer }) =>
        legalBasis ? (
          <FoundBasis basis={legalBasis} permissions={viewer.permissions} after={after} impact={impact} />
        ) : (
          <Missing title={t`No such legal basis`}>
            <Trans>The catalog has no legal basis with this code.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

type FoundProps = Omit<Props, "code"> & {
  basis: NonNullable<LegalBasisPageQuery["legalBasis"]>;
  permissions: LegalBasisPageQuery["viewer"]["permissions"];
};

function FoundBasis({ basis, permissions, after, impact }: FoundProps) {
  const mayRepeal = permissions.some(({ act }) => act === "repealLegalBasis");
  return (
    <>
      <Breadcrumbs current={basis.code}>
        <Link className="usa-breadcrumb__link" to="/law">
          <span>
            <Trans>The law</Trans>
          </span>
        </Link>
      </Breadcrumbs>
      <PageTitle
        lang="en"
        kind={
          <Tag>
            <Trans>Legal basis</Trans>
          </Tag>
        }
      >
        {basis.title}
      </PageTitle>
      <LegalBasisFacts basis={basis} />
      <AuditTrailLink subject={basis.id} />
      <SatisfiedClasses classes={basis.satisfies} />
      <AskedConditions basis={basis} />
      <CitedBy code={basis.code} after={after} />
      <ActList
        acts={[
          {
            act: "repealLegalBasis",
            heading: <Trans>Record that it is repealed</Trans>,
            offered: mayRepeal && (!basis.validTo || basis.validTo >= today()),
            form: () => <RepealLegalBasis code={basis.code} impact={impact} />,
          },
        ]}
      />
    </>
  );
}
