import { Trans } from "@lingui/react/macro";
import type { ProjectVotesFragment } from "../../../gql/graphql";
import { dayInWords } from "../../../words/dates";

/** Until when votes can be cast, or since when none can. */
export function TimeToVote({ project: { votingWindow: time } }: { project: ProjectVotesFragment }) {
  if (!time) return null;
  return (
    <p>
      {time.over ? (
        <Trans>
          The time to vote ended with {dayInWords(time.endsOn)}. Silence is neither a yes nor a no: the
          Operating Group can open another.
        </Trans>
      ) : (
        <Trans>
          Votes can be cast until the end of {dayInWords(time.endsOn)}, the thirtieth working day since{" "}
          {dayInWords(time.openedOn)}.
        </Trans>
      )}
    </p>
  );
}
