import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { BoardMeetingsDocument, type BoardMeetingsQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { ActSection } from "../../ui/act/ActSection";
import { Answer } from "../../ui/answer/Answer";
import { meetingStateWords } from "../../words/boards/meetings";
import { dayInWords } from "../../words/dates";
import { CallMeeting } from "./CallMeeting";

type Props = { body: { id: string; code: string; name: string } };

/** The meetings of a board, the latest first, and the form by which another is called. */
export function Meetings({ body }: Props) {
  const answer = useAnswer(BoardMeetingsDocument, { body: body.code });
  return (
    <>
      <h3>
        <Trans>Meetings</Trans>
      </h3>
      <Answer of={answer} room="section">
        {({ meetings, viewer }) => (
          <>
            {meetings.nodes.length === 0 ? (
              <p className="co-quiet">
                <Trans>No meeting of this board is known here.</Trans>
              </p>
            ) : (
              <ul>
                {meetings.nodes.map((meeting) => (
                  <Meeting key={meeting.id} meeting={meeting} />
                ))}
              </ul>
            )}
            {viewer.permissions.some(({ act }) => act === "callMeeting") && (
              <ActSection
                act={`callMeeting-${body.code}`}
                heading={<Trans>Call a meeting of the {body.name}</Trans>}
              >
                <CallMeeting body={body} />
              </ActSection>
            )}
          </>
        )}
      </Answer>
    </>
  );
}

function Meeting({ meeting }: { meeting: BoardMeetingsQuery["meetings"]["nodes"][number] }) {
  const { t } = useLingui();
  const { number, heldOn, state, decisions } = meeting;
  const uncounted = decisions.filter(
    ({ outcome }) => outcome === "WITHOUT_QUORUM" || outcome === "WITHOUT_NOTICE",
  ).length;
  return (
    <li>
      <Link className="usa-link" to="/meetings/$number" params={{ number }}>
        {number}
      </Link>
      , {dayInWords(heldOn)}: {t(meetingStateWords[state])}.
      {uncounted > 0 && (
        <>
          {" "}
          <strong>
            <Trans>Decisions were taken there that do not count.</Trans>
          </strong>
        </>
      )}
    </li>
  );
}
