import type { ReactNode } from "react";

type Props = {
  pending: boolean;
  /** Absent where the button submits its form. */
  onAct?: () => void;
  look?: "outline";
  children: ReactNode;
};

/** Does something once: while it is being done the button keeps the focus, says that it is disabled, and does nothing. */
export function ActButton({ pending, onAct, look, children }: Props) {
  return (
    <button
      type={onAct ? "button" : "submit"}
      className={`usa-button${look ? ` usa-button--${look}` : ""}`}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onAct?.();
      }}
    >
      {children}
    </button>
  );
}
