import { Trans, useLingui } from "@lingui/react/macro";
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
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

type ProjectProps = { project?: string; onProject: (project?: string) => void };

/** Narrows a list to the project with a number. */
export function ProjectFilter({ project, onProject }: ProjectProps) {
  const { t } = useLingui();
  const id = useId();
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onProject(String(new FormData(event.currentTarget).get("project") ?? "").trim() || undefined);
  };
  return (
    <form onSubmit={ask}>
      <label className="usa-label" htmlFor={id}>
        {t`Number of a project`}
      </label>
      <div className="co-filter-text">
        <input className="usa-input" key={project} id={id} name="project" defaultValue={project} />
        <button type="submit" className="usa-button usa-button--outline">
          <Trans>Show</Trans>
        </button>
      </div>
    </form>
  );
}

/** The ways to narrow a list, side by side. */
export function ListFilter({ children }: { children: ReactNode }) {
  return <div className="co-matrix-filter">{children}</div>;
}
