import type { ReactNode } from "react";

type Props = {
  kind: "info" | "warning" | "error" | "success";
  heading?: string;
  children: ReactNode;
};

/** A message that stands out. Errors are announced at once. */
export function Alert({ kind, heading, children }: Props) {
  const size = heading ? "" : " usa-alert--slim";
  return (
    <div className={`usa-alert usa-alert--${kind}${size}`} role={kind === "error" ? "alert" : undefined}>
      <div className="usa-alert__body">
        {heading && <h2 className="usa-alert__heading">{heading}</h2>}
        <div className="usa-alert__text">{children}</div>
      </div>
    </div>
  );
}
