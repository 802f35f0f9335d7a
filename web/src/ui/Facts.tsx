import type { ReactNode } from "react";

/** A list of named facts. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="co-facts">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="co-facts__row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
