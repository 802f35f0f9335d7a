import { Plural, Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { firstOf, type Page } from "../../graphql/everyPage";
import { Alert } from "../Alert";
import { type Column, csvOf } from "../csv/csv";
import { handCsv } from "../csv/handCsv";

const MOST_ROWS = 1_000;

type Props<N> = {
  /** What the file is called, without its ending. */
  name: string;
  columns: Column<N>[];
  /** How many rows the whole list has. */
  total: number;
  ask: (after: string | null) => Promise<Page<N>>;
};

/** Makes a file of a list, over all of its pages, in the browser. */
export function CsvDownload<N>({ name, columns, total, ask }: Props<N>) {
  const file = useMutation({
    mutationFn: async () => {
      const rows = await firstOf(MOST_ROWS, ask);
      handCsv(name, csvOf(columns, rows));
      return rows.length;
    },
  });
  return (
    <div className="co-csv">
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        disabled={file.isPending}
        onClick={() => file.mutate()}
      >
        <Trans>Save the list as a csv file</Trans>
      </button>{" "}
      <span role="status">
        {file.isPending && <Trans>Reading the list…</Trans>}
        {file.isSuccess && <Saved rows={file.data} total={total} />}
      </span>
      {file.isError && (
        <Alert kind="error">
          <Trans>The file could not be made, because the catalog did not answer. Try again.</Trans>
        </Alert>
      )}
    </div>
  );
}

function Saved({ rows, total }: { rows: number; total: number }) {
  if (total > rows) {
    return (
      <Trans>
        The file has the first {rows} of {total} rows, the most it can have. Narrow the list for the others.
      </Trans>
    );
  }
  return <Plural value={rows} one="The file has # row." other="The file has # rows." />;
}
