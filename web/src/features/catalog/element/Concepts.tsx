import { Trans } from "@lingui/react/macro";
import type { ElementPageQuery } from "../../../gql/graphql";

type Concept = NonNullable<ElementPageQuery["element"]>["concepts"][number];

/** The shared concepts an element realises. */
export function Concepts({ concepts }: { concepts: Concept[] }) {
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

function ConceptName({ concept: { scheme, code, name, url } }: { concept: Concept }) {
  const words = [scheme, code, name].filter(Boolean).join(" ");
  if (!url) return <>{words}</>;
  return (
    <a className="usa-link usa-link--external" href={url} rel="noreferrer">
      {words}
    </a>
  );
}
