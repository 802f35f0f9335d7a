import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ImpactDocument, WhatIfPageDocument, type WhatIfPageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Alert } from "../../ui/Alert";
import { Answer } from "../../ui/answer/Answer";
import { Missing } from "../../ui/answer/Missing";
import { IllustrativeNote } from "../../ui/IllustrativeNote";
import { Breadcrumbs } from "../../ui/page/Breadcrumbs";
import { PageTitle } from "../../ui/page/PageTitle";
import { IllustrativeTag, Tag } from "../../ui/Tag";
import { agreementKindWords } from "../../words/agreements";
import { isDay, isInstant } from "../../words/dates";
import { hasEnded } from "../../words/ended";
import { Impact } from "./Impact";
import { type Asked, scenarioOf } from "./scenario";
import { WhatIfForm } from "./WhatIfForm";

type Props = { number: string; asked: Asked; onAsk: (asked: Asked) => void };

/** What would change if something happened to an agreement. */
export function WhatIfPage({ number, asked, onAsk }: Props) {
  const { t } = useLingui();
  const answer = useAnswer(WhatIfPageDocument, { number });
  return (
    <Answer of={answer}>
      {({ agreement }) =>
        agreement ? (
          <Found subject={agreement} asked={asked} onAsk={onAsk} />
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
  subject: NonNullable<WhatIfPageQuery["agreement"]>;
  asked: Asked;
  onAsk: (asked: Asked) => void;
};

function Found({ subject, asked, onAsk }: FoundProps) {
  const { t } = useLingui();
  const { number, title, kind, illustrative } = subject;
  return (
    <>
      <Breadcrumbs current={t`What if`}>
        <Link className="usa-breadcrumb__link" to="/agreements/$number" params={{ number }}>
          <span>
            {number}: {title}
          </span>
        </Link>
      </Breadcrumbs>
      <PageTitle
        kind={<Tag>{t(agreementKindWords[kind])}</Tag>}
        tags={illustrative && <IllustrativeTag />}
      >{t`What if ${number} ends?`}</PageTitle>
      {illustrative && <IllustrativeNote />}
      <p className="usa-intro">
        <Trans>
          Choose what might happen. Nothing is recorded: the catalog judges every project twice, with it and
          without it, and tells the difference.
        </Trans>
      </p>
      {!isReadable(asked) && (
        <Alert kind="error">
          <Trans>The date in the address is not one the catalog can read. Choose another.</Trans>
        </Alert>
      )}
      {hasEnded(subject) && (
        <Alert kind="info">
          <Trans>It has ended. From today on nothing can change by its end; ask about an earlier day.</Trans>
        </Alert>
      )}
      <WhatIfForm subject={subject} asked={asked} onAsk={onAsk} />
      {isReadable(asked) && <Result subject={subject} asked={asked} />}
    </>
  );
}

function Result({ subject, asked }: Omit<FoundProps, "onAsk">) {
  const scenario = scenarioOf(asked, subject);
  const answer = useAnswer(ImpactDocument, scenario && { scenario, knownAt: asked.knownAt });
  if (!scenario) return null;
  return (
    <Answer of={answer} room="section">
      {({ impact }) => <Impact impact={impact} knownAt={asked.knownAt} />}
    </Answer>
  );
}

function isReadable({ on, knownAt }: Asked) {
  return (!on || isDay(on)) && (!knownAt || isInstant(knownAt));
}
