import { Trans, useLingui } from "@lingui/react/macro";
import {
  type BallotInput,
  CastVoteDocument,
  type CastVoteInput,
  type ProjectVotesFragment,
  type VoteValue,
} from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { AgencyField, ChoiceField } from "../../../ui/act/field/ChoiceField";
import { DayField } from "../../../ui/act/field/DayField";
import { TextField } from "../../../ui/act/field/TextField";
import { ActImpact } from "../../../ui/impact/ActImpact";
import { voteWords } from "../../../words/boards/votes";
import { dayInWords, today } from "../../../words/dates";
import { BallotFields, emptyBallot } from "../ballot/BallotFields";
import { answerWords, conditionWords, questionWords } from "../ballot/ballotWords";
import { standingVotes } from "../ballot/standingVotes";
import { LONGEST_NOTE } from "./PlainAct";

type Props = {
  number: string;
  project: ProjectVotesFragment;
  agencies: { code: string; name: string }[];
};

const VOTES = Object.keys(voteWords) as VoteValue[];

/** Lets a board member vote for the agency whose data is asked for; a later vote takes the place of an earlier one. */
export function CastVote({ number, project, agencies }: Props) {
  const { t } = useLingui();
  const asksForBallot = !!project.votingWindow;
  const meetings = project.meetings.filter(({ state, presence }) => state !== "CANCELED" && presence);
  const newest = project.formVersions[0]?.number;
  return (
    <ActForm
      act="castVote"
      about={number}
      document={CastVoteDocument}
      starts={{ project: number, effectiveOn: today(), ballot: asksForBallot ? emptyBallot : undefined }}
      input={(typed, actId) => ({ ...typed, actId, ballot: ballotOf(typed, newest) })}
      summary={({ by, vote, effectiveOn, note, ballot, meeting }) => (
        <>
          <p>
            <Trans>
              {by}: {t(voteWords[vote])} on the request of project {number}, on {dayInWords(effectiveOn)}.
            </Trans>
          </p>
          {meeting && (
            <p>
              <Trans>It is cast in {meeting}.</Trans>
            </p>
          )}
          {note && (
            <p>
              <Trans>Reasons and conditions: {note}</Trans>
            </p>
          )}
          {ballot && asksForBallot && newest && (
            <>
              <p>
                <Trans>It is about version {newest} of the form.</Trans>
              </p>
              <ul>
                {ballot.answers.map(({ question, answer }) => (
                  <li key={question}>
                    {t(questionWords[question])} {t(answerWords[answer])}.
                  </li>
                ))}
                {conditionsOf(vote, ballot).map(({ code, text }) => (
                  <li key={code}>
                    <Trans>
                      Condition: {conditionWords[code] ? t(conditionWords[code]) : code}: {text}
                    </Trans>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Awaited codes={awaitedBeside(by, project)} />
          <ActImpact act={{ act: "castVote", subject: number, by, effectiveOn, vote }} />
        </>
      )}
      done={(_, { by, vote }) => (
        <Trans>
          The vote is recorded. {by}: {t(voteWords[vote])}.
        </Trans>
      )}
    >
      {(of, typed) => (
        <>
          <AgencyField field={of("by")} agencies={agencies} />
          <ChoiceField
            field={of("vote")}
            label={<Trans>Vote</Trans>}
            choices={VOTES.filter((value) => !asksForBallot || value !== "ABSTAIN").map((value) => ({
              value,
              words: t(voteWords[value]),
            }))}
          />
          <DayField field={of("effectiveOn")} label={<Trans>The day of the vote</Trans>} />
          {meetings.length > 0 && (
            <ChoiceField
              field={of("meeting")}
              label={<Trans>The meeting in which the vote is cast (optional)</Trans>}
              choices={meetings.map(({ number: value, heldOn }) => ({
                value,
                words: t`${value}, ${dayInWords(heldOn)}`,
              }))}
              none={t`In no meeting`}
              optional
            />
          )}
          {asksForBallot && <BallotFields field={of("ballot")} isYes={typed.vote === "YES"} />}
          <TextField
            field={of("note")}
            label={
              asksForBallot ? (
                <Trans>What the requester is told (needed for a no)</Trans>
              ) : (
                <Trans>Reasons and conditions (optional)</Trans>
              )
            }
            most={LONGEST_NOTE}
            lines="several"
            optional={!asksForBallot || typed.vote !== "NO"}
          />
        </>
      )}
    </ActForm>
  );
}

/** What is sent of a ballot: on the version that is shown, and with conditions where it is a yes. */
function ballotOf({ vote, ballot }: CastVoteInput, newest?: number) {
  return ballot && newest
    ? { ...ballot, formVersion: newest, conditions: conditionsOf(vote, ballot) }
    : undefined;
}

function conditionsOf(vote: VoteValue, ballot: BallotInput) {
  return vote === "YES" ? (ballot.conditions ?? []) : [];
}

function Awaited({ codes }: { codes: string[] }) {
  if (codes.length === 0) {
    return (
      <p>
        <Trans>With it, every agency whose data is asked for has voted.</Trans>
      </p>
    );
  }
  return (
    <p>
      <Trans>Still to vote after it: {codes.join(", ")}.</Trans>
    </p>
  );
}

/** The agencies that have not voted, other than the one that votes now. */
function awaitedBeside(by: string, project: ProjectVotesFragment) {
  return standingVotes(project)
    .filter(({ provider, vote }) => !vote && provider.code !== by)
    .map(({ provider }) => provider.code);
}
