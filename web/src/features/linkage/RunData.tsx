import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { RunDataFragment } from "../../gql/graphql";
import { Name } from "../../ui/Name";
import { Columns } from "./Columns";

type Props = { title: string; none: string; data: RunDataFragment[] };

/** The datasets on one side of a run, with their columns. */
export function RunData({ title, none, data }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="co-section">
      <h2 id={id}>{title}</h2>
      {data.length === 0 && <p className="co-quiet">{none}</p>}
      {data.map((each) => (
        <section key={`${each.namespace} ${each.name}`}>
          <h3 className="co-break">
            <Name>{each.name}</Name>
          </h3>
          <p>
            <span className="co-code co-quiet">{each.namespace}</span>
            <br />
            {each.dataset ? (
              <Trans>
                In the catalog:{" "}
                <Link className="usa-link" to="/datasets/$id" params={{ id: each.dataset.id }}>
                  {each.dataset.title}
                </Link>
              </Trans>
            ) : (
              <Trans>Not declared to be a dataset of the catalog.</Trans>
            )}
          </p>
          <Columns of={each.name} fields={each.fields} />
        </section>
      ))}
    </section>
  );
}
