import { type ReactNode, useId } from "react";

export type Control = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong; the form moves the focus here then. */
  fault?: string;
  /** The control, with what ties it to its label, its hint and its fault. */
  children: (control: Control) => ReactNode;
};

/** A label, a hint, what is wrong, and the one control they are about. */
export function FieldGroup({ label, hint, fault, children }: Props) {
  const id = useId();
  return (
    <div className={groupClass(fault)} data-fault={fault ? "" : undefined}>
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      <Told id={id} hint={hint} fault={fault} />
      {children({
        id,
        "aria-describedby": describedBy(id, hint, fault),
        "aria-invalid": fault ? true : undefined,
      })}
    </div>
  );
}

type SetProps = Omit<Props, "children"> & { children: ReactNode };

/** The same for several controls that are one part. */
export function FieldSet({ label, hint, fault, children }: SetProps) {
  const id = useId();
  return (
    <fieldset
      className={`usa-fieldset ${groupClass(fault)}`}
      data-fault={fault ? "" : undefined}
      aria-describedby={describedBy(id, hint, fault)}
    >
      <legend className="usa-label">{label}</legend>
      <Told id={id} hint={hint} fault={fault} />
      {children}
    </fieldset>
  );
}

function Told({ id, hint, fault }: { id: string; hint?: ReactNode; fault?: string }) {
  return (
    <>
      {hint && (
        <p className="usa-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="usa-error-message" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </>
  );
}

function groupClass(fault?: string) {
  return fault ? "usa-form-group usa-form-group--error" : "usa-form-group";
}

function describedBy(id: string, hint: ReactNode, fault?: string) {
  return [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
}
