import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { MatchKind, WhyMatchedFragment } from "../../../gql/graphql";

const fieldWords: Record<string, MessageDescriptor> = {
  name: msg`name`,
  title: msg`title`,
  code: msg`code`,
  number: msg`number`,
  definition: msg`definition`,
  description: msg`description`,
  alias: msg`other name`,
  aliases: msg`other name`,
  concept: msg`shared concept`,
  summary: msg`summary`,
  system: msg`system`,
  dataset: msg`dataset`,
  agency: msg`agency`,
  sector: msg`sector`,
  kind: msg`kind`,
  party: msg`party`,
  topic: msg`topic`,
  purpose: msg`purpose`,
  recipient: msg`recipient`,
  provider: msg`provider`,
  citation: msg`citation`,
  appliesTo: msg`what it applies to`,
  permits: msg`what it permits`,
  protectionClass: msg`protection`,
};

/** Says why a hit is there, such as "matched synonym: date of birth". */
export function WhyMatched({ matches }: { matches: WhyMatchedFragment[] }) {
  if (matches.length === 0) return null;
  return (
    <ul className="co-why">
      {matches.filter(isFirstToSaySo).map((match) => (
        <li key={`${match.kind} ${match.field} ${match.term}`}>
          <OneMatch match={match} />
        </li>
      ))}
    </ul>
  );
}

/** A synonym is told without the field, so that of several fields it is told once. */
function isFirstToSaySo({ kind, term }: WhyMatchedFragment, at: number, all: WhyMatchedFragment[]) {
  return kind !== "SYNONYM" || all.findIndex((each) => each.kind === kind && each.term === term) === at;
}

function OneMatch({ match: { kind, field, term } }: { match: WhyMatchedFragment }) {
  const { t } = useLingui();
  const words = fieldWords[field];
  const place = words ? t(words) : field;
  const sentences: Record<MatchKind, React.ReactNode> = {
    EXACT: (
      <Trans>
        matched {place} exactly: <b>{term}</b>
      </Trans>
    ),
    WORD: (
      <Trans>
        matched {place}: <b>{term}</b>
      </Trans>
    ),
    PREFIX: (
      <Trans>
        matched beginning of a word in {place}: <b>{term}</b>
      </Trans>
    ),
    SYNONYM: (
      <Trans>
        matched synonym: <b>{term}</b>
      </Trans>
    ),
    FUZZY: (
      <Trans>
        matched similar spelling in {place}: <b>{term}</b>
      </Trans>
    ),
  };
  return sentences[kind];
}
