import { Trans, useLingui } from "@lingui/react/macro";
import { AgreementPageDocument, type AgreementPageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/Answer";
import { IllustrativeNote } from "../../ui/IllustrativeNote";
import { Missing } from "../../ui/Missing";
import { MomentForm } from "../../ui/MomentForm";
import { isAskable, type Moment } from "../../ui/moment";
import { PageTitle } from "../../ui/PageTitle";
import { IllustrativeTag, Tag } from "../../ui/Tag";
import { agreementKindWords } from "../../words/agreements";
import { Acts } from "./Acts";
import { AgreementFacts } from "./AgreementFacts";
import { InForce } from "./InForce";
import { Parties } from "./Parties";
import { Schedules } from "./Schedules";

type Props = { number: string; moment: Moment; onAsk: (moment: Moment) => void };

export function AgreementPage({ number, moment, onAsk }: Props) {
  const { t } = useLingui();
  const asked = isAskable(moment) ? moment : {};
  const answer = useAnswer(AgreementPageDocument, { number, ...asked }, "keep");
  return (
    <Answer of={answer}>
      {({ agreement }) =>
        agreement ? (
          <FoundAgreement agreement={agreement} moment={moment} onAsk={onAsk} />
        ) : (
          <Missing title={t`No such agreement`}>
            <Trans>The catalogue has no agreement with this number.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

export type FoundAgreementAnswer = NonNullable<AgreementPageQuery["agreement"]>;

type FoundProps = { agreement: FoundAgreementAnswer; moment: Moment; onAsk: (moment: Moment) => void };

function FoundAgreement({ agreement, moment, onAsk }: FoundProps) {
  const { t } = useLingui();
  return (
    <>
      <PageTitle
        kind={<Tag>{t(agreementKindWords[agreement.kind])}</Tag>}
        tags={agreement.illustrative && <IllustrativeTag />}
      >
        {agreement.title}
      </PageTitle>
      {agreement.illustrative && <IllustrativeNote />}
      <AgreementFacts agreement={agreement} />
      <section aria-labelledby="force" className="co-section">
        <h2 id="force">
          <Trans>Is it in force?</Trans>
        </h2>
        <MomentForm moment={moment} onAsk={onAsk} />
        {isAskable(moment) && <InForce inForce={agreement.inForce} />}
      </section>
      <Parties parties={agreement.parties} />
      <Schedules schedules={agreement.schedules} />
      <Acts acts={agreement.acts} />
    </>
  );
}
