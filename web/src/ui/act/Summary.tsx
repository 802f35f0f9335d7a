import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useId, useRef } from "react";

/** What will be done, shown before it is, where the focus goes. */
export function Summary({ children }: { children: ReactNode }) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} tabIndex={-1} aria-labelledby={id} className="co-act-summary">
      <p className="co-act-summary__heading" id={id}>
        <Trans>This is what you are about to do</Trans>
      </p>
      {children}
    </section>
  );
}
