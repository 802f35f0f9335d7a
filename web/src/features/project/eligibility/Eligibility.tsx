import { Trans, useLingui } from "@lingui/react/macro";
import type { EligibilityFragment, RuleOutcome } from "../../../gql/graphql";
import { outcomeWords } from "../../../words/verdicts";

/** What stands in the way first. */
const order: RuleOutcome[] = ["VIOLATED", "UNKNOWN", "SATISFIED", "NOT_APPLICABLE"];

/** What the rules on eligibility say of a request, what is in its way first; nothing while they are not asked. */
export function Eligibility({ project: { eligibility } }: { project: EligibilityFragment }) {
  const { t } = useLingui();
  if (eligibility.length === 0) return null;
  const answers = order.flatMap((outcome) => eligibility.filter((answer) => answer.outcome === outcome));
  const isForbidden = answers.some(({ outcome }) => outcome === "VIOLATED");
  const isUntold = answers.some(({ outcome }) => outcome === "UNKNOWN");
  return (
    <>
      <p>
        {isForbidden ? (
          <Trans>No vote could lawfully approve the request as it is:</Trans>
        ) : isUntold ? (
          <Trans>Whether the request is eligible cannot be told yet in all:</Trans>
        ) : (
          <Trans>The request is eligible:</Trans>
        )}
      </p>
      <ul>
        {answers.map(({ rule, outcome, reason, remedy }) => (
          <li key={rule}>
            <strong>{t`${rule}: ${t(outcomeWords[outcome])}.`}</strong> {reason} {remedy}
          </li>
        ))}
      </ul>
    </>
  );
}
