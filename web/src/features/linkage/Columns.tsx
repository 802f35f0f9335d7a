import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ColumnFragment } from "../../gql/graphql";
import { Name } from "../../ui/Name";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { edgeKindWords, subtypeInWords } from "../../words/runs";

type Props = { of: string; fields: ColumnFragment[] };

/** The columns of a dataset, the elements they show and where they come from. */
export function Columns({ of, fields }: Props) {
  const { t } = useLingui();
  if (fields.length === 0) {
    return (
      <p className="co-quiet">
        <Trans>No event named its columns.</Trans>
      </p>
    );
  }
  return (
    <ScrollRegion label={t`Columns of ${of}`}>
      <table className="usa-table usa-table--borderless usa-table--stacked co-table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Column</Trans>
            </th>
            <th scope="col">
              <Trans>Type</Trans>
            </th>
            <th scope="col">
              <Trans>Catalog element</Trans>
            </th>
            <th scope="col">
              <Trans>Derived from</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.id}>
              <th scope="row" data-label={t`Column`}>
                <span className="co-code">{field.name}</span>
              </th>
              <td data-label={t`Type`}>{field.type ?? t`Not stated`}</td>
              <td data-label={t`Catalog element`}>
                {field.element ? (
                  <Link className="usa-link" to="/elements/$id" params={{ id: field.element.id }}>
                    <Name>{field.element.name}</Name>
                  </Link>
                ) : (
                  <span className="co-quiet">
                    <Trans>None</Trans>
                  </span>
                )}
              </td>
              <td className="co-table__wide" data-label={t`Derived from`}>
                <Sources sources={field.derivedFrom} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Sources({ sources }: { sources: ColumnFragment["derivedFrom"] }) {
  if (sources.length === 0) return <Trans>Nothing recorded</Trans>;
  return (
    <ul className="co-plain">
      {sources.map((source) => (
        <li key={`${source.id} ${source.kind} ${source.subtype}`}>
          <span className="co-code">
            {source.dataset} › {source.field}
          </span>{" "}
          <span className="co-quiet">
            (<How source={source} />)
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How one column came of another. */
function How({ source: { kind, subtype, masking } }: { source: ColumnFragment["derivedFrom"][number] }) {
  const { t } = useLingui();
  const words = subtype ? subtypeInWords(subtype) : null;
  return [t(edgeKindWords[kind]), words ? t(words) : subtype?.toLowerCase(), masking && t`masked`]
    .filter(Boolean)
    .join(", ");
}
