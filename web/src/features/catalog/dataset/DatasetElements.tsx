import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DatasetElementFragment } from "../../../gql/graphql";
import { AddToPlan } from "../../../ui/basket/AddToPlan";
import { Name } from "../../../ui/Name";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { dataTypeWords } from "../../../words/things";
import { yearsInWords } from "../../../words/years";

export function DatasetElements({ elements }: { elements: DatasetElementFragment[] }) {
  const { t } = useLingui();
  return (
    <ScrollRegion label={t`Table of data elements`}>
      <table className="usa-table usa-table--borderless usa-table--stacked co-table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Name</Trans>
            </th>
            <th scope="col">
              <Trans>Definition</Trans>
            </th>
            <th scope="col">
              <Trans>Data type</Trans>
            </th>
            <th scope="col">
              <Trans>Years available</Trans>
            </th>
            <th scope="col" className="co-not-printed">
              <Trans>My plan</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {elements.map((element) => (
            <tr key={element.id}>
              <th scope="row" data-label={t`Name`}>
                <Link className="usa-link" to="/elements/$id" params={{ id: element.id }}>
                  <Name>{element.name}</Name>
                </Link>
              </th>
              <td className="co-table__wide" data-label={t`Definition`}>
                {element.definition ? <span lang="en">{element.definition}</span> : t`Not written yet`}
              </td>
              <td data-label={t`Data type`}>{t(dataTypeWords[element.dataType])}</td>
              <td data-label={t`Years available`}>
                {element.years ? yearsInWords(element.years) : t`Not stated`}
              </td>
              <td className="co-not-printed" data-label={t`My plan`}>
                <AddToPlan element={element} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
