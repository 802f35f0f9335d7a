import { Trans } from "@lingui/react/macro";
import { useId, useState } from "react";
import type { FacetValueFragment } from "../../gql/graphql";
import { numberInWords } from "../../words/numbers";

type Props = {
  title: string;
  values: FacetValueFragment[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
};

const SHOWN_AT_FIRST = 6;

/** Choices of which several can be made, each with how many things it would leave. */
export function FacetChoices({ title, values, chosen, onChange }: Props) {
  const [extent, setExtent] = useState<"some" | "all">("some");
  const listed = withChosen(values, chosen);
  const shown =
    extent === "all"
      ? listed
      : listed.filter((value, at) => at < SHOWN_AT_FIRST || chosen.includes(value.value));
  if (listed.length === 0) return null;
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <fieldset className="usa-fieldset co-facet">
      <legend className="usa-legend co-facet__title">{title}</legend>
      {shown.map((value) => (
        <FacetChoice
          key={value.value}
          value={value}
          checked={chosen.includes(value.value)}
          onToggle={() => toggle(value.value)}
        />
      ))}
      {listed.length > shown.length && (
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => setExtent("all")}>
          <Trans>Show all {listed.length}</Trans>
          <span className="usa-sr-only">: {title}</span>
        </button>
      )}
    </fieldset>
  );
}

type ChoiceProps = { value: FacetValueFragment; checked: boolean; onToggle: () => void };

function FacetChoice({ value, checked, onToggle }: ChoiceProps) {
  const id = useId();
  return (
    <div className="usa-checkbox">
      <input className="usa-checkbox__input" id={id} type="checkbox" checked={checked} onChange={onToggle} />
      <label className="usa-checkbox__label" htmlFor={id}>
        {value.label} <span className="co-facet__count">({numberInWords(value.count)})</span>
      </label>
    </div>
  );
}

function withChosen(values: FacetValueFragment[], chosen: string[]) {
  const known = new Set(values.map((value) => value.value));
  const empty = chosen.filter((value) => !known.has(value));
  return [...values, ...empty.map((value) => ({ value, label: value, count: 0 }))];
}
