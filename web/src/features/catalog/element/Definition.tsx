import { Trans } from "@lingui/react/macro";
import type { DefinitionTextFragment } from "../../../gql/graphql";
import { dayInWords, instantInWords, isDay } from "../../../words/dates";

type Props = { text?: string | null; asOf?: string; revisions?: DefinitionTextFragment[] };

/** The definition as it stood on a day; the first there was when none stood yet, or an honest word that there is none. */
export function Definition({ text, asOf, revisions = [] }: Props) {
  const day = asOf && isDay(asOf) ? dayInWords(asOf) : null;
  const first = text ? undefined : firstPublished(revisions);
  return (
    <section aria-labelledby="definition">
      <h2 id="definition">
        <Trans>Definition</Trans>
      </h2>
      {day && !first && (
        <p className="co-quiet">
          <Trans>As it stood on {day}.</Trans>
        </p>
      )}
      {text && (
        <p className="co-definition" lang="en">
          {text}
        </p>
      )}
      {first?.publishedAt && (
        <>
          <p className="co-quiet">
            <Trans>
              No definition had been published by {day}. This is the first there was, published{" "}
              {instantInWords(first.publishedAt)}.
            </Trans>
          </p>
          <p className="co-definition" lang="en">
            {first.definition}
          </p>
        </>
      )}
      {!text && !first && (
        <p className="co-definition co-definition--none">
          <Trans>No definition has been written yet.</Trans>
        </p>
      )}
    </section>
  );
}

function firstPublished(revisions: DefinitionTextFragment[]) {
  return revisions
    .filter(({ publishedAt }) => publishedAt)
    .toSorted((one, other) => Date.parse(one.publishedAt ?? "") - Date.parse(other.publishedAt ?? ""))[0];
}
