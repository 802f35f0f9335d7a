import { Trans } from "@lingui/react/macro";
import type { RuleOutcome, RuleResultFragment } from "../../../gql/graphql";
import { EvidenceList } from "../../../ui/EvidenceList";
import { dayInWords } from "../../../words/dates";
import { ConditionResults } from "./ConditionResults";
import { Outcome } from "./Outcome";
import { Remedy } from "./Remedy";

export type Result = RuleResultFragment & {
  /** The elements it is said of, where it is not said of all that were asked about. */
  of?: string[];
};

const order: RuleOutcome[] = ["VIOLATED", "UNKNOWN", "SATISFIED", "NOT_APPLICABLE"];

type Props = { results: Result[]; titles: Map<string, string> };

/** What each rule says and why, what is broken first; the conditions of law where they are broken or asked about alone. */
export function RuleResults({ results, titles }: Props) {
  const sorted = [...results].sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
  return (
    <ul className="co-results">
      {sorted.map((result) => (
        <li
          key={`${result.code} ${result.outcome} ${result.reason} ${result.remedy}`}
          className={`co-result co-result--${result.outcome.toLowerCase()}`}
        >
          <p className="co-result__head">
            <Outcome outcome={result.outcome} /> <strong>{result.code}</strong> {titles.get(result.code)}
          </p>
          <p>{result.reason}</p>
          {result.of && (
            <p className="co-quiet">
              <Trans>Said of: {result.of.join(", ")}</Trans>
            </p>
          )}
          <Remedy remedy={result.remedy} />
          {(results.length === 1 || result.outcome !== "SATISFIED") && (
            <ConditionResults conditions={result.reasons} />
          )}
          <EvidenceList evidence={result.evidence} />
          <Holds from={result.holdsFrom} until={result.holdsUntil} />
        </li>
      ))}
    </ul>
  );
}

export function titlesOf(rules: { code: string; title: string }[]) {
  return new Map(rules.map((rule) => [rule.code, rule.title]));
}

function Holds({ from, until }: { from?: string | null; until?: string | null }) {
  if (!from && !until) return null;
  return (
    <p className="co-quiet">
      {from && until && (
        <Trans>
          This holds from {dayInWords(from)} to {dayInWords(until)}.
        </Trans>
      )}
      {from && !until && <Trans>This holds from {dayInWords(from)} on.</Trans>}
      {!from && until && <Trans>This holds until {dayInWords(until)}.</Trans>}
    </p>
  );
}
