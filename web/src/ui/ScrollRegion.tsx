import { type ReactNode, useRef } from "react";
import { TableCsv } from "./csv/TableCsv";

type Props = {
  label: string;
  /** Whether the whole list can be saved elsewhere on the page. */
  saved?: boolean;
  children: ReactNode;
};

/** Holds a table wider than a small screen, lets the keyboard scroll it, and saves it as it is shown. */
export function ScrollRegion({ label, saved = false, children }: Props) {
  const place = useRef<HTMLElement>(null);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
      <section ref={place} className="co-scroll" aria-label={label} tabIndex={0}>
        {children}
      </section>
      {!saved && <TableCsv label={label} place={place} />}
    </>
  );
}
