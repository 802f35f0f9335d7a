import { Trans } from "@lingui/react/macro";
import type { Bearing, MatrixColumn } from "./matrixColumns";

/** What the columns are: agreements, or rules by name, those in the way set apart from the others. */
export function MatrixHead({ columns }: { columns: MatrixColumn[] }) {
  const apart = columns.some((column) => isRule(column, "in the way"));
  const rows = apart ? 2 : 1;
  const names = columns.map((column) => <ColumnName key={column.key} column={column} />);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={rows} className="co-matrix__element">
          <Trans>Element and use</Trans>
        </th>
        <th scope="col" rowSpan={rows}>
          <Trans>Verdict</Trans>
        </th>
        {apart ? (
          <>
            <Group columns={columns} bearing="in the way" />
            <Group columns={columns} bearing="not in the way" />
          </>
        ) : (
          names
        )}
      </tr>
      {apart && <tr>{names}</tr>}
    </thead>
  );
}

function Group({ columns, bearing }: { columns: MatrixColumn[]; bearing: Bearing }) {
  const many = columns.filter((column) => isRule(column, bearing)).length;
  if (many === 0) return null;
  return (
    <th scope="colgroup" colSpan={many} className="co-matrix__group">
      {bearing === "in the way" ? <Trans>In the way</Trans> : <Trans>Not in the way</Trans>}
    </th>
  );
}

function ColumnName({ column }: { column: MatrixColumn }) {
  if (column.kind === "agreement") {
    return (
      <th scope="col" className="co-matrix__agreement">
        <abbr title={column.title}>{column.heading}</abbr>
      </th>
    );
  }
  return (
    <th
      scope="col"
      className={`co-matrix__rule ${column.bearing === "in the way" ? "co-matrix__rule--in-the-way" : ""}`}
    >
      <span title={column.title}>{column.heading}</span>
    </th>
  );
}

function isRule(column: MatrixColumn, bearing: Bearing) {
  return column.kind === "rule" && column.bearing === bearing;
}
