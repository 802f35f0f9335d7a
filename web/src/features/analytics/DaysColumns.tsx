import { Trans, useLingui } from "@lingui/react/macro";
import { Days } from "./Days";

type Measured = { cases: number; open: number; median?: number | null; eightieth?: number | null };
type Row = { key: string; name: string; beside: string | number; days: Measured };

/** The inside of a table of how long things took: what each is, what is said beside it, and its days. */
export function DaysColumns({ name, beside, rows }: { name: string; beside: string; rows: Row[] }) {
  const { t } = useLingui();
  const columns = [name, beside, t`Half done in`, t`Eight of ten done in`, t`Cases`];
  return (
    <>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" data-label={name}>
              {row.name}
            </th>
            <td data-label={beside}>{row.beside}</td>
            <td data-label={t`Half done in`}>
              <Days days={row.days.median} />
            </td>
            <td data-label={t`Eight of ten done in`}>
              <Days days={row.days.eightieth} />
            </td>
            <td data-label={t`Cases`}>
              <Trans>
                {row.days.cases} over, {row.days.open} not
              </Trans>
            </td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
