import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { SystemFragment } from "../../../gql/graphql";

/** The source systems of an agency and what they hold. */
export function Systems({ systems }: { systems: SystemFragment[] }) {
  return (
    <section aria-labelledby="systems">
      <h2 id="systems">
        <Trans>Source systems</Trans>
      </h2>
      {systems.length === 0 && (
        <p className="co-quiet">
          <Trans>It has cataloged no source system.</Trans>
        </p>
      )}
      {systems.map((system) => (
        <section key={system.id} aria-labelledby={system.id}>
          <h3 id={system.id}>{system.name}</h3>
          <ul className="co-plain">
            {system.datasets.map((dataset) => (
              <li key={dataset.id}>
                <Link className="usa-link" to="/datasets/$id" params={{ id: dataset.id }}>
                  {dataset.title}
                </Link>{" "}
                <span className="co-quiet">
                  (<Plural value={dataset.elementCount} one="# element" other="# elements" />)
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
