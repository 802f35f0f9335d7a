import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { ProjectVotesFragment } from "../../../gql/graphql";
import { withLaterWords } from "../../../locales/activate";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { voteWords } from "../../../words/boards/votes";
import { dayInWords } from "../../../words/dates";
import { standingVotes } from "../ballot/standingVotes";

/** What was said with votes is loaded with its words. */
const TimeToVote = lazy(async () => ({
  default: (await withLaterWords(import("../ballot/TimeToVote"))).TimeToVote,
}));
const InMeetings = lazy(async () => ({
  default: (await withLaterWords(import("../ballot/InMeetings"))).InMeetings,
}));
const Ballots = lazy(async () => ({ default: (await withLaterWords(import("../ballot/Ballots"))).Ballots }));

/** How each agency whose data is asked for voted, and which has not. */
export function ProjectVotes({ project }: { project: ProjectVotesFragment }) {
  const { t } = useLingui();
  const votes = standingVotes(project);
  const nobody = votes.every(({ vote }) => !vote);
  return (
    <section aria-labelledby="votes" className="co-section">
      <h2 id="votes">
        <Trans>Votes</Trans>
      </h2>
      {project.votingWindow && (
        <Suspense>
          <TimeToVote project={project} />
        </Suspense>
      )}
      {project.meetings.length > 0 && (
        <Suspense>
          <InMeetings meetings={project.meetings} />
        </Suspense>
      )}
      {nobody && project.stage !== "IN_REVIEW" ? (
        <p className="co-quiet">
          <Trans>No vote is recorded here.</Trans>
        </p>
      ) : (
        <ScrollRegion label={t`Table of votes`}>
          <table className="usa-table usa-table--borderless usa-table--stacked co-table">
            <thead>
              <tr>
                <th scope="col" className="co-table__wide">
                  <Trans>Agency</Trans>
                </th>
                <th scope="col">
                  <Trans>Vote</Trans>
                </th>
                <th scope="col">
                  <Trans>On</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {votes.map(({ provider, vote }) => (
                <tr key={provider.code}>
                  <th scope="row" className="co-table__wide" data-label={t`Agency`}>
                    {provider.name}
                  </th>
                  <td data-label={t`Vote`}>
                    {vote?.vote ? t(voteWords[vote.vote]) : <strong>{t`Has not voted`}</strong>}
                  </td>
                  <td data-label={t`On`}>{vote ? dayInWords(vote.effectiveOn) : "–"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {votes.some(({ vote }) => vote?.ballot) && (
        <Suspense>
          <Ballots project={project} />
        </Suspense>
      )}
    </section>
  );
}
