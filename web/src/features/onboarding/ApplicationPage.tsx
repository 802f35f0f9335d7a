import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ApplicationPageDocument, type ApplicationPageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { Missing } from "../../ui/answer/Missing";
import { Fact, Facts } from "../../ui/Facts";
import { IllustrativeNote } from "../../ui/IllustrativeNote";
import { AuditTrailLink } from "../../ui/page/AuditTrailLink";
import { Breadcrumbs } from "../../ui/page/Breadcrumbs";
import { PageTitle } from "../../ui/page/PageTitle";
import { Tag } from "../../ui/Tag";
import { applicationStateWords } from "../../words/boards/applications";
import { dayInWords } from "../../words/dates";
import { ApplicationActs } from "./ApplicationActs";
import type { FoundApplication } from "./FoundApplication";
import { Letter } from "./Letter";
import { WhatBoardsSaid } from "./WhatBoardsSaid";
import { WhatWasDone } from "./WhatWasDone";

/** An agency that joins: where it stands, whose move it is and by when, and everything that was said about it. */
export function ApplicationPage({ number }: { number: string }) {
  const { t } = useLingui();
  const answer = useAnswer(ApplicationPageDocument, { number });
  return (
    <Answer of={answer}>
      {({ application, boards }) =>
        application ? (
          <Found application={application} boards={boards} />
        ) : (
          <Missing title={t`No such application`}>
            <Trans>Nobody asks to join under this number, as far as you can see.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

type Props = { application: FoundApplication; boards: ApplicationPageQuery["boards"] };

function Found({ application, boards }: Props) {
  const { t } = useLingui();
  const { number, agency, state, dueOn, overdue, letter, joinder, memorandum, joinedOn } = application;
  return (
    <>
      <Breadcrumbs current={number}>
        <Link className="usa-breadcrumb__link" to="/onboarding">
          <span>
            <Trans>Agencies that join</Trans>
          </span>
        </Link>
      </Breadcrumbs>
      <PageTitle
        lang="en"
        kind={
          <Tag>
            <Trans>Application to join</Trans>
          </Tag>
        }
        tags={<Tag>{t(applicationStateWords[state])}</Tag>}
        tab={number}
      >
        {agency.name}
      </PageTitle>
      {application.illustrative && <IllustrativeNote />}
      <p className="usa-intro">{application.standsInWords}</p>
      <Facts>
        <Fact name={t`Agency`}>
          <Link className="usa-link" to="/agencies/$code" params={{ code: agency.code }}>
            {agency.code}
          </Link>
        </Fact>
        <Fact name={t`Stands there since`}>{dayInWords(application.since)}</Fact>
        {dueOn && (
          <Fact name={t`Due by`}>
            {dayInWords(dueOn)} {overdue && <Tag>{t`Overdue`}</Tag>}
          </Fact>
        )}
        {letter && (
          <Fact name={t`Letter of intent`}>
            <Link className="usa-link" to="/agreements/$number" params={letter}>
              {letter.number}
            </Link>
            {state === "SIGNED" && (
              <>
                {" "}
                <Trans>(the program agreement stands in its place)</Trans>
              </>
            )}
          </Fact>
        )}
        {joinder && (
          <>
            <Fact name={t`Joinder to`}>
              <Link className="usa-link" to="/agreements/$number" params={joinder.memorandum}>
                {joinder.memorandum.number}
              </Link>
            </Fact>
            <Fact name={t`Signed by`}>{joinder.signed.join(", ") || t`Nobody`}</Fact>
            <Fact name={t`Still to sign`}>{joinder.missing.join(", ") || t`Nobody`}</Fact>
          </>
        )}
        {memorandum && joinedOn && (
          <Fact name={t`Party since`}>
            {dayInWords(joinedOn)},{" "}
            <Link className="usa-link" to="/agreements/$number" params={memorandum}>
              {memorandum.number}
            </Link>
          </Fact>
        )}
      </Facts>
      <AuditTrailLink subject={application.id} />
      <ApplicationActs application={application} boards={boards} />
      <WhatWasDone acts={application.acts} />
      <WhatBoardsSaid application={application} />
      <Letter application={application} />
    </>
  );
}
