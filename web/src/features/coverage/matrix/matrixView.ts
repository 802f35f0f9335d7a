import type { Verdict } from "../../../gql/graphql";
import { oneOf, textOf } from "../../../ui/moment/asked";
import type { Moment } from "../../../ui/moment/moment";

/** What the columns of the matrix are. */
export type Columns = "rules" | "agreements";

/** Whether uses with the same outcomes share a row. */
export type Rows = "alike" | "each";

/** What of the matrix is on screen, as kept in the address; what is absent is as a first visit shows it. */
export type MatrixView = {
  columns?: Columns;
  rows?: Rows;
  verdict?: Verdict;
  agency?: string;
  page?: string;
  /** The row or the cell whose reasons are shown. */
  open?: string;
};

/** The matrix on a day, by what was known at an instant. */
export type MatrixThen = Moment & MatrixView;

/** Goes on to another view of the same matrix, changing what is named. */
export type OnMatrixView = (change: Partial<MatrixView>) => void;

const COLUMNS: Columns[] = ["rules", "agreements"];
const ROWS: Rows[] = ["alike", "each"];
const VERDICTS: Verdict[] = ["NOT_COVERED", "NEEDS_COUNSEL", "COVERED"];

/** Reads what of the matrix is on screen from the address. */
export function matrixViewOf(search: Record<string, unknown>): MatrixView {
  return {
    columns: oneOf(COLUMNS, search.columns),
    rows: oneOf(ROWS, search.rows),
    verdict: oneOf(VERDICTS, search.verdict),
    agency: textOf(search.agency),
    page: textOf(search.page),
    open: textOf(search.open),
  };
}
