import { Trans } from "@lingui/react/macro";
import type { AliasFragment } from "../../../gql/graphql";

/** What a dataset is called in lineage events. */
export function Aliases({ aliases }: { aliases: AliasFragment[] }) {
  if (aliases.length === 0) return null;
  return (
    <section aria-labelledby="aliases">
      <h2 id="aliases">
        <Trans>Names in lineage events</Trans>
      </h2>
      <ul>
        {aliases.map((alias) => (
          <li key={`${alias.namespace} ${alias.name}`} className="co-code">
            {alias.namespace} › {alias.name}
          </li>
        ))}
      </ul>
    </section>
  );
}
