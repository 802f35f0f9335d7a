import { Children, type ReactNode, useEffect, useRef } from "react";

type Props = {
  /** What came of it; nothing while it is not done. */
  children?: ReactNode;
};

/** Announces what was done, and takes the focus there, since what was pressed may be gone. */
export function Done({ children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const done = Children.toArray(children).length > 0;
  useEffect(() => {
    if (done) place.current?.focus();
  }, [done]);
  return (
    <div ref={place} role="status" tabIndex={-1} className="co-done">
      {children}
    </div>
  );
}
