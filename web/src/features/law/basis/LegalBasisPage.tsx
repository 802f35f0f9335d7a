import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { LegalBasisPageDocument, type LegalBasisPageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { Missing } from "../../ui/answer/Missing";
import { AuditTrailLink } from "../../ui/page/AuditTrailLink";
import { Breadcrumbs } from "../../ui/page/Breadcrumbs";
import { PageTitle } from "../../ui/page/PageTitle";
import { Tag } from "../../ui/Tag";
import { AskedConditions } from "./AskedConditions";
import { CitedBy } from "./CitedBy";
import { LegalBasisFacts } from "./LegalBasisFacts";
import { SatisfiedClasses } from "./SatisfiedClasses";

type Props = { code: string; after?: string };

/** One legal basis: what it protects, permits and asks, and where it is cited. */
export function LegalBasisPage({ code, after }: Props) {
  const { t } = useLingui();
  const answer = useAnswer(LegalBasisPageDocument, { code });
  return (
    <Answer of={answer}>
      {({ legalBasis }) =>
        legalBasis ? (
          <FoundBasis basis={legalBasis} after={after} />
        ) : (
          <Missing title={t`No such legal basis`}>
            <Trans>The catalog has no legal basis with this code.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

type FoundProps = { basis: NonNullable<LegalBasisPageQuery["legalBasis"]>; after?: string };

function FoundBasis({ basis, after }: FoundProps) {
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
    </>
  );
}
