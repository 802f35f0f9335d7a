/** A column of a table: what stands over it and, of each thing, in it. */
export type Column<N> = { title: string; of: (thing: N) => string };

/** Things as a table, a row each. */
export function csvOf<N>(columns: Column<N>[], things: N[]) {
  return csvOfRows([
    columns.map(({ title }) => title),
    ...things.map((thing) => columns.map((column) => column.of(thing))),
  ]);
}

/** A table as a file that spreadsheets read: commas, quotes where they are needed, and a mark that it is UTF-8. */
export function csvOfRows(rows: string[][]) {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/** A text that a spreadsheet would take for a formula is marked as text. */
function cell(text: string) {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
