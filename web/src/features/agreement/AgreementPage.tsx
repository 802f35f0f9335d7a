import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import {
  AgreementChangesDocument,
  type AgreementKind,
  AgreementPageDocument,
  type AgreementPageQuery,
} from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { withLaterWords } from "../../locales/activate";
import { ActsToCome } from "../../ui/act/ActsToCome";
import { Answer } from "../../ui/answer/Answer";
import { Missing } from "../../ui/answer/Missing";
import { IllustrativeNote } from "../../ui/IllustrativeNote";
import { MomentForm } from "../../ui/moment/MomentForm";
import { isAskable, type Moment } from "../../ui/moment/moment";
import { AuditTrailLink } from "../../ui/page/AuditTrailLink";
import { ChangedMeanwhile } from "../../ui/page/ChangedMeanwhile";
import { PageTitle } from "../../ui/page/PageTitle";
import { IllustrativeTag, Tag } from "../../ui/Tag";
import { agreementKindWords } from "../../words/agreements";
import { hasEnded } from "../../words/ended";
import { AgreementFacts } from "./AgreementFacts";
import { Acts } from "./acts/Acts";
import { Covers } from "./Covers";
import { Hierarchy } from "./Hierarchy";
import { InForce } from "./InForce";
import { Parties } from "./Parties";
import { Schedules } from "./schedules/Schedules";
import { Terms } from "./Terms";
import { Users } from "./Users";

/** Only for those who can do something here. */
const AgreementActs = lazy(async () => ({
  default: (await withLaterWords(import("./negotiation/AgreementActs"))).AgreementActs,
}));

type Props = {
  number: string;
  moment: Moment;
  onAsk: (moment: Moment) => void;
  /** What other features have to say of the agreement, told the day asked about and its kind. */
  children?: (day: string, kind: AgreementKind) => ReactNode;
};

export function AgreementPage({ number, moment, onAsk, children }: Props) {
  const { t } = useLingui();
  const asked = isAskable(moment) ? moment : {};
  const answer = useAnswer(AgreementPageDocument, { number, ...asked }, "keep");
  return (
    <Answer of={answer}>
      {({ agreement, beneath }) =>
        agreement ? (
          <FoundAgreement agreement={agreement} beneath={beneath} moment={moment} onAsk={onAsk}>
            {isAskable(moment) && children?.(agreement.inForce.asOf, agreement.kind)}
          </FoundAgreement>
        ) : (
          <Missing title={t`No such agreement`}>
            <Trans>The catalog has no agreement with this number.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

type FoundProps = {
  agreement: NonNullable<AgreementPageQuery["agreement"]>;
  beneath: AgreementPageQuery["beneath"];
  moment: Moment;
  onAsk: (moment: Moment) => void;
  children: ReactNode;
};

function FoundAgreement({ agreement, beneath, moment, onAsk, children }: FoundProps) {
  const { t } = useLingui();
  const { number, inForce } = agreement;
  return (
    <>
      <PageTitle
        lang="en"
        kind={<Tag>{t(agreementKindWords[agreement.kind])}</Tag>}
        tags={agreement.illustrative && <IllustrativeTag />}
      >
        {agreement.title}
      </PageTitle>
      {agreement.illustrative && <IllustrativeNote />}
      <AgreementFacts agreement={agreement} />
      <AuditTrailLink subject={agreement.id} />
      <section aria-labelledby="force" className="co-section">
        <h2 id="force">
          <Trans>Is it in force?</Trans>
        </h2>
        <MomentForm moment={moment} onAsk={onAsk} />
        {isAskable(moment) && <InForce inForce={inForce} />}
        {hasEnded(agreement) ? (
          <p className="co-quiet">
            <Trans>It has ended by today, so there is no asking what would change if it did.</Trans>
          </p>
        ) : (
          <p>
            <Link
              className="usa-button"
              to="/agreements/$number/what-if"
              params={{ number }}
              search={{ knownAt: moment.knownAt }}
            >
              <Trans>What if it ends?</Trans>
            </Link>
          </p>
        )}
      </section>
      {agreement.viewerCan.length > 0 && (
        <>
          <ChangedMeanwhile
            document={AgreementChangesDocument}
            variables={{ number }}
            count={({ agreement: now }) =>
              now
                ? now.actsConnection.totalCount +
                  now.schedulesConnection.totalCount +
                  now.usersConnection.totalCount
                : undefined
            }
            seen={agreement.acts.length + agreement.schedules.length + agreement.users.length}
          />
          <Suspense fallback={<ActsToCome count={kindsOf(agreement)} />}>
            <AgreementActs agreement={agreement} />
          </Suspense>
        </>
      )}
      <Covers agreement={agreement} schedules={agreement.schedules} moment={moment} />
      <Hierarchy above={agreement.under} beneath={beneath} moment={moment} />
      <Parties parties={agreement.parties} moment={moment} />
      <Schedules kind={agreement.kind} schedules={agreement.schedules} day={inForce.asOf} />
      <Terms terms={agreement.terms} />
      <Users agreement={agreement} />
      {children}
      <Acts acts={agreement.acts} asOf={inForce.asOf} knownAt={inForce.knownAt} />
    </>
  );
}

/** How many kinds of acts the viewer can do here. */
function kindsOf({ openActs, viewerCan }: FoundProps["agreement"]) {
  const audience = viewerCan.filter(({ act }) => act === "setAudience");
  return new Set([...openActs, ...audience].map(({ act }) => act)).size;
}
