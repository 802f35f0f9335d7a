import { Trans } from "@lingui/react/macro";
import type { ConceptFragment } from "../../../gql/graphql";

/** The shared concepts an element realises. */
export function Concepts({ concepts }: { concepts: ConceptFragment[] }) {
  if (concepts.length === 0) return <Trans>None recorded</Trans>;
  return (
    <ul className="co-plain">
      {concepts.map((concept) => (
        <li key={`${concept.scheme} ${concept.code}`}>
          <ConceptName concept={concept} />
        </li>
      ))}
    </ul>
  );
}

function ConceptName({ concept: { scheme, code, name, url } }: { concept: ConceptFragment }) {
  const words = [scheme, code, name].filter(Boolean).join(" ");
  if (!url) return <>{words}</>;
  return (
    <a className="usa-link usa-link--external" href={url} rel="noreferrer">
      {words}
    </a>
  );
}
