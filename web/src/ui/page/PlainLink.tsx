import type { ReactNode } from "react";

/** A link that leaves the application or starts it afresh. */
export function PlainLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="usa-link" href={href}>
      {children}
    </a>
  );
}
