import { useId } from "react";
import type { FacetValueFragment } from "../../gql/graphql";
import { numberInWords } from "../../words/numbers";

type Props = {
  title: string;
  /** What choosing nothing is called. */
  any: string;
  values: FacetValueFragment[];
  chosen: string;
  onChange: (chosen: string) => void;
};

/** A choice of one value, with how many things each would leave. */
export function FacetSelect({ title, any, values, chosen, onChange }: Props) {
  const id = useId();
  if (values.length === 0 && chosen === "") return null;
  const missing = chosen !== "" && !values.some((value) => value.value === chosen);
  return (
    <div className="co-facet">
      <label className="usa-label co-facet__title" htmlFor={id}>
        {title}
      </label>
      <select
        className="usa-select"
        id={id}
        value={chosen}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{any}</option>
        {missing && <option value={chosen}>{chosen} (0)</option>}
        {values.map((value) => (
          <option key={value.value} value={value.value}>
            {value.label} ({numberInWords(value.count)})
          </option>
        ))}
      </select>
    </div>
  );
}
