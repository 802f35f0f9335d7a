import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ProjectVotesFragment } from "../../../gql/graphql";
import { meetingStateWords } from "../../../words/boards/meetings";
import { dayInWords } from "../../../words/dates";

/** The meetings on whose agenda the request stands, and whether what was said there counts. */
export function InMeetings({ meetings }: Pick<ProjectVotesFragment, "meetings">) {
  const { t } = useLingui();
  return (
    <>
      <h3>
        <Trans>On the agenda of these meetings</Trans>
      </h3>
      <ul>
        {meetings.map(({ number, heldOn, state, noticeInWords, presence }) => (
          <li key={number}>
            <Link className="usa-link" to="/meetings/$number" params={{ number }}>
              {number}
            </Link>
            , {dayInWords(heldOn)}: {t(meetingStateWords[state])}.{" "}
            {presence && (
              <>
                {presence.inWords} {noticeInWords}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
