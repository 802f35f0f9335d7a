import type { Verdict } from "../../gql/graphql";
import { type Moment, momentOf } from "../../ui/moment";

/** What the columns of the matrix are. */
export type Columns = "rules" | "agreements";

/** Whether uses with the same outcomes share a row. */
export type Rows = "alike" | "each";

/** What of a project's coverage is on screen, as kept in the address; what is absent is as a first visit shows it. */
export type ProjectView = Moment & {
  columns?: Columns;
  rows?: Rows;
  verdict?: Verdict;
  agency?: string;
  page?: string;
  /** The row or the cell whose reasons are shown. */
  open?: string;
  /** The element whose timeline is drawn; the whole project's when absent. */
  element?: string;
  from?: string;
  to?: string;
};

/** Goes on to another view of the same project, changing what is named. */
export type OnView = (change: Partial<ProjectView>) => void;

const COLUMNS: Columns[] = ["rules", "agreements"];
const ROWS: Rows[] = ["alike", "each"];
const VERDICTS: Verdict[] = ["NOT_COVERED", "NEEDS_COUNSEL", "COVERED"];

/** Reads a view from the address. */
export function projectViewOf(search: Record<string, unknown>): ProjectView {
  return {
    ...momentOf(search),
    columns: oneOf(COLUMNS, search.columns),
    rows: oneOf(ROWS, search.rows),
    verdict: oneOf(VERDICTS, search.verdict),
    agency: text(search.agency),
    page: text(search.page),
    open: text(search.open),
    element: text(search.element),
    from: text(search.from),
    to: text(search.to),
  };
}

function oneOf<T extends string>(known: T[], asked: unknown) {
  return known.find((each) => each === asked);
}

function text(value: unknown) {
  return typeof value === "string" && value !== "" ? value : undefined;
}
