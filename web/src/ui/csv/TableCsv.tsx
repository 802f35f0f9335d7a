import { Trans, useLingui } from "@lingui/react/macro";
import type { RefObject } from "react";
import { csvOfRows } from "./csv";
import { handCsv } from "./handCsv";

type Props = {
  /** What the table is called. */
  label: string;
  /** What the table stands in. */
  place: RefObject<HTMLElement | null>;
};

/** Saves a table as it is shown. */
export function TableCsv({ label, place }: Props) {
  const { t } = useLingui();
  return (
    <p className="co-csv">
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        aria-label={t`Save as csv: ${label}`}
        onClick={() => handCsv(label, csvOfRows(shownRows(place.current)))}
      >
        <Trans>Save as csv</Trans>
      </button>
    </p>
  );
}

/** The texts of the cells, row by row; a cell that spans columns is followed by empty ones. */
function shownRows(place: HTMLElement | null) {
  return [...(place?.querySelectorAll("tr") ?? [])].map((row) =>
    [...row.cells].flatMap((cell) => [
      (cell.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
      ...Array.from({ length: cell.colSpan - 1 }, () => ""),
    ]),
  );
}
