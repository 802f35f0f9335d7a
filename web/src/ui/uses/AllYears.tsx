import { Trans } from "@lingui/react/macro";
import { useId, useState } from "react";
import { yearIn } from "./UseRow";

type Years = { from?: number; to?: number };

/** Sets the years of every use at once. */
export function AllYears({ onYears }: { onYears: (years: Years) => void }) {
  const id = useId();
  const [years, setYears] = useState<Years>({});
  const year = (part: keyof Years) => (
    <input
      className="usa-input"
      id={`${id}-${part}`}
      inputMode="numeric"
      value={years[part] ?? ""}
      onChange={({ target }) => setYears({ ...years, [part]: yearIn(target.value) })}
    />
  );
  return (
    <div className="co-plan__years co-plan__tools">
      <div>
        <label className="usa-label" htmlFor={`${id}-from`}>
          <Trans>First year</Trans>
        </label>
        {year("from")}
      </div>
      <div>
        <label className="usa-label" htmlFor={`${id}-to`}>
          <Trans>Last year</Trans>
        </label>
        {year("to")}
      </div>
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() => onYears({ from: years.from, to: years.to })}
      >
        <Trans>Set for every use</Trans>
      </button>
    </div>
  );
}
