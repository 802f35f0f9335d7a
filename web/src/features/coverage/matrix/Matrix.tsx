import { Trans, useLingui } from "@lingui/react/macro";
import type { MatrixFragment, MatrixReportFragment } from "../../../gql/graphql";
import { Pages } from "../../../ui/page/Pages";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { titlesOf } from "../reasons/RuleResults";
import { MatrixFilter } from "./MatrixFilter";
import { MatrixHead } from "./MatrixHead";
import { MatrixLegend } from "./MatrixLegend";
import { MatrixRow } from "./MatrixRow";
import { columnsOf } from "./matrixColumns";
import { alikeTogether, eachAlone, narrowed, pageOf, shareRows } from "./matrixRows";
import type { MatrixThen, OnMatrixView } from "./matrixView";
import { useGridKeys } from "./useGridKeys";

type Props = {
  project: string;
  coverage: MatrixReportFragment;
  matrix: MatrixFragment;
  view: MatrixThen;
  onView: OnMatrixView;
};

/** Every use of every element against every rule, or against every agreement. */
export function Matrix({ project, coverage, matrix, view, onView }: Props) {
  const { t } = useLingui();
  const columns = columnsOf(view, coverage.ruleSet, matrix);
  const uses = narrowed(matrix.rows, view);
  const rows = shareRows(matrix.rows, view) ? alikeTogether(uses) : eachAlone(uses);
  const { groups, page, pages } = pageOf(rows, view.page);
  const keys = useGridKeys(groups.length, columns.length + 1);
  const byAgreement = view.columns === "agreements";
  return (
    <section aria-labelledby="matrix">
      <h3 id="matrix">
        {byAgreement ? (
          <Trans>Element by element, agreement by agreement</Trans>
        ) : (
          <Trans>Element by element, rule by rule</Trans>
        )}
      </h3>
      <MatrixFilter coverage={coverage} uses={matrix.rows} view={view} onView={onView} />
      <MatrixLegend columns={view.columns} />
      {groups.length === 0 ? (
        <p>
          <Trans>No use of data fits what was chosen above.</Trans>
        </p>
      ) : (
        <ScrollRegion
          label={
            byAgreement
              ? t`Coverage of each element by each agreement`
              : t`Coverage of each element by each rule`
          }
        >
          <table className={`usa-table co-matrix ${byAgreement ? "" : "co-matrix--rules"}`} {...keys.table}>
            <caption className="usa-sr-only">
              <Trans>
                Rows are uses of data elements. Arrow keys go from cell to cell; Enter shows the reasons for a
                cell, or for the whole row.
              </Trans>
            </caption>
            <MatrixHead columns={columns} />
            <tbody>
              {groups.map((group, index) => (
                <MatrixRow
                  key={group.key}
                  project={project}
                  group={group}
                  columns={columns}
                  titles={titlesOf(coverage.ruleSet.rules)}
                  button={(column) => keys.button(index, column)}
                  view={view}
                  onView={onView}
                />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <Pages page={page} pages={pages} />
    </section>
  );
}
