import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { MeetingPageDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Alert } from "../../ui/Alert";
import { Answer } from "../../ui/answer/Answer";
import { Missing } from "../../ui/answer/Missing";
import { Fact, Facts } from "../../ui/Facts";
import { AuditTrailLink } from "../../ui/page/AuditTrailLink";
import { Breadcrumbs } from "../../ui/page/Breadcrumbs";
import { PageTitle } from "../../ui/page/PageTitle";
import { Tag } from "../../ui/Tag";
import { meetingStateWords } from "../../words/boards/meetings";
import { dayInWords } from "../../words/dates";
import { Agenda } from "./Agenda";
import { Decisions } from "./Decisions";
import type { FoundMeeting } from "./FoundMeeting";
import { MeetingActs } from "./MeetingActs";
import { Minutes } from "./Minutes";
import { WhoIsThere } from "./WhoIsThere";

/** A meeting of a board: its agenda as it was sent, who was there, what was decided and whether it counts, and the minutes. */
export function MeetingPage({ number }: { number: string }) {
  const { t } = useLingui();
  const answer = useAnswer(MeetingPageDocument, { number });
  return (
    <Answer of={answer}>
      {({ meeting }) =>
        meeting ? (
          <Found meeting={meeting} />
        ) : (
          <Missing title={t`No such meeting`}>
            <Trans>The catalog has no meeting with this number.</Trans>
          </Missing>
        )
      }
    </Answer>
  );
}

function Found({ meeting }: { meeting: FoundMeeting }) {
  const { t } = useLingui();
  const { body, number, heldOn, place, officesClosed, noticeInWords, ruleInWords } = meeting;
  return (
    <>
      <Breadcrumbs current={number}>
        <Link className="usa-breadcrumb__link" to="/boards">
          <span>
            <Trans>Boards of the program</Trans>
          </span>
        </Link>
      </Breadcrumbs>
      <PageTitle
        lang="en"
        kind={
          <Tag>
            <Trans>Meeting</Trans>
          </Tag>
        }
        tags={<Tag>{t(meetingStateWords[meeting.state])}</Tag>}
        tab={number}
      >
        {body.name}
      </PageTitle>
      {meeting.illustrative && (
        <Alert kind="warning">
          <Trans>
            <strong>Illustrative.</strong> This meeting was invented to show how the catalog works.
          </Trans>
        </Alert>
      )}
      {meeting.canceledBecause && (
        <Alert kind="warning">
          <Trans>
            This meeting was canceled: {meeting.canceledBecause} What was on its agenda waits as before.
          </Trans>
        </Alert>
      )}
      <Facts>
        <Fact name={t`Day`}>
          {dayInWords(heldOn)}
          {officesClosed && (
            <>
              {" "}
              <Trans>(state offices are closed on this day)</Trans>
            </>
          )}
        </Fact>
        {place && <Fact name={t`Place`}>{place}</Fact>}
        <Fact name={t`Notice`}>{noticeInWords}</Fact>
        <Fact name={t`How it decides`}>{ruleInWords}</Fact>
      </Facts>
      <AuditTrailLink subject={meeting.id} />
      <Agenda agenda={meeting.agenda} />
      <WhoIsThere presence={meeting.presence} />
      <Decisions decisions={meeting.decisions} />
      <Minutes minutes={meeting.minutes} />
      <MeetingActs meeting={meeting} />
    </>
  );
}
