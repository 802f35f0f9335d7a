import { useId } from "react";

type Choice = { value: string; words: string };

type Props = {
  legend: string;
  name: string;
  choices: Choice[];
  chosen: string;
  onChoose: (value: string) => void;
};

/** One of a few choices, each in full whatever its length. */
export function Choices({ legend, name, choices, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <fieldset className="usa-fieldset co-choices">
      <legend className="usa-label">{legend}</legend>
      {choices.map(({ value, words }, index) => (
        <div key={value} className="usa-radio">
          <input
            className="usa-radio__input"
            id={`${id}-${index}`}
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <label className="usa-radio__label" htmlFor={`${id}-${index}`}>
            {words}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
