import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { MatrixFilter, type Shown } from "./MatrixFilter";
import { MatrixLegend } from "./MatrixLegend";
import { MatrixRow } from "./MatrixRow";
import type { CoverageReport } from "./ProjectCoverage";
import { titlesOf } from "./RuleResults";

/** Every use of every element against every rule. */
export function Matrix({ coverage }: { coverage: CoverageReport }) {
  const { t } = useLingui();
  const [shown, setShown] = useState<Shown>("ALL");
  const { rules } = coverage.ruleSet;
  const titles = titlesOf(rules);
  const uses = coverage.elements.filter((use) => shown === "ALL" || use.verdict === shown);
  return (
    <>
      <h3>
        <Trans>Element by element, rule by rule</Trans>
      </h3>
      <MatrixFilter coverage={coverage} shown={shown} onShow={setShown} />
      <MatrixLegend />
      <ScrollRegion label={t`Coverage of each element by each rule`}>
        <table className="usa-table co-matrix">
          <caption className="usa-sr-only">
            <Trans>Rows are uses of data elements, columns are rules. Open a row for the reasons.</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col" className="co-matrix__element">
                <Trans>Element and use</Trans>
              </th>
              <th scope="col">
                <Trans>Verdict</Trans>
              </th>
              {rules.map((rule) => (
                <th scope="col" key={rule.code}>
                  <abbr title={rule.title}>{rule.code}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {uses.map((use) => (
              <MatrixRow key={`${use.element.id} ${use.use}`} use={use} rules={rules} titles={titles} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
