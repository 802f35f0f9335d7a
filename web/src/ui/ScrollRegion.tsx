import type { ReactNode } from "react";

/** Holds something wider than a small screen, and lets the keyboard scroll it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className="co-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
