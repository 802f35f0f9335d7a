import { Trans, useLingui } from "@lingui/react/macro";
import type { ProjectVotesFragment } from "../../../gql/graphql";
import { dayInWords } from "../../../words/dates";
import { answerWords, conditionWords } from "./ballotWords";
import { standingVotes } from "./standingVotes";

type Ballot = NonNullable<ProjectVotesFragment["acts"][number]["ballot"]>;

/** What was said with the votes that stand: on which version, the four questions, and conditions. */
export function Ballots({ project }: { project: ProjectVotesFragment }) {
  return standingVotes(project).map(
    ({ provider, vote }) =>
      vote?.ballot && (
        <details key={provider.code} className="co-act-details">
          <summary>
            {vote.ballot.conditions.length > 0 ? (
              <Trans>What {provider.name} said, and its conditions</Trans>
            ) : (
              <Trans>What {provider.name} said</Trans>
            )}
          </summary>
          <Said ballot={vote.ballot} />
        </details>
      ),
  );
}

function Said({ ballot }: { ballot: Ballot }) {
  const { t } = useLingui();
  return (
    <>
      {ballot.formVersion !== null && (
        <p>
          <Trans>On version {ballot.formVersion} of the form.</Trans>
        </p>
      )}
      <dl className="co-facts">
        {ballot.conditions.map(({ code, text }) => (
          <div key={code}>
            <dt>
              <Trans>Condition: {conditionWords[code] ? t(conditionWords[code]) : code}</Trans>
            </dt>
            <dd>{code === "DESTRUCTION_DEADLINE" ? dayInWords(text) : text}</dd>
          </div>
        ))}
        {ballot.answers.map(({ question, asked, answer, reason }) => (
          <div key={question}>
            <dt>{asked}</dt>
            <dd>
              <strong>{t(answerWords[answer])}</strong>. {reason}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
