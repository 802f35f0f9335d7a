import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ScheduleElementsFragment } from "../../../gql/graphql";

/** The elements granted one by one; the first fifty. */
export function ScheduleElements({ elements }: { elements: ScheduleElementsFragment }) {
  const more = elements.totalCount - elements.nodes.length;
  if (elements.totalCount === 0) return <Trans>None one by one</Trans>;
  return (
    <ul className="co-plain">
      {elements.nodes.map((element) => (
        <li key={element.id}>
          <Link className="usa-link" to="/elements/$id" params={{ id: element.id }}>
            {element.name}
          </Link>
        </li>
      ))}
      {more > 0 && (
        <li className="co-quiet">
          <Plural value={more} one="and # more" other="and # more" />
        </li>
      )}
    </ul>
  );
}
