import { Trans } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useId } from "react";

type SelectProps = {
  label: string;
  /** What the choice of everything is called. */
  any: string;
  choices: { value: string; words: string }[];
  chosen?: string;
  onChoose: (value?: string) => void;
};

/** Narrows a list to one of a few values, or to none. */
export function SelectFilter({ label, any, choices, chosen, onChoose }: SelectProps) {
  const id = useId();
  const unlisted = chosen !== undefined && !choices.some(({ value }) => value === chosen);
  return (
    <div>
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="usa-select"
        id={id}
        value={chosen ?? ""}
        onChange={(event) => onChoose(event.target.value || undefined)}
      >
        <option value="">{any}</option>
        {unlisted && <option value={chosen}>{chosen}</option>}
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

type TextProps = {
  label: string;
  /** What is asked for, as it is typed or as a day is chosen. */
  type?: "text" | "date";
  hint?: string;
  text?: string;
  onText: (text?: string) => void;
};

/** Narrows a list by a text or a day, once it is confirmed. */
export function TextFilter({ label, type = "text", hint, text, onText }: TextProps) {
  const id = useId();
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onText(String(new FormData(event.currentTarget).get("text") ?? "").trim() || undefined);
  };
  return (
    <form onSubmit={ask}>
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      <div className="co-filter-text">
        <input
          className="usa-input"
          key={text}
          id={id}
          name="text"
          type={type}
          {...(type === "date" && { min: "1900-01-01", max: "2199-12-31" })}
          aria-describedby={hint && `${id}-hint`}
          defaultValue={text}
        />
        <button type="submit" className="usa-button usa-button--outline">
          <Trans>Show</Trans>
          <span className="usa-sr-only">: {label}</span>
        </button>
      </div>
      {hint && (
        <p className="usa-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </form>
  );
}

/** The ways to narrow a list, side by side. */
export function ListFilter({ children }: { children: ReactNode }) {
  return <div className="co-list-filter">{children}</div>;
}
