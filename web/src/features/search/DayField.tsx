import { Trans } from "@lingui/react/macro";
import { useId } from "react";
import { isDay } from "../../words/dates";

type Props = { asOf?: string; onChange: (asOf: string | undefined) => void };

/** The day on which coverage is judged when a hit is opened. */
export function DayField({ asOf, onChange }: Props) {
  const id = useId();
  return (
    <div className="co-day">
      <label className="usa-label" htmlFor={id}>
        <Trans>Open results as of</Trans>
      </label>
      <input
        key={asOf}
        className="usa-input"
        id={id}
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        aria-describedby={`${id}-hint`}
        defaultValue={asOf && isDay(asOf) ? asOf : ""}
        onBlur={(event) => takeDay(event.target.value, asOf, onChange)}
      />
      <p className="usa-hint" id={`${id}-hint`}>
        <Trans>The date on which coverage is judged. Today when empty.</Trans>
      </p>
    </div>
  );
}

function takeDay(typed: string, asOf: string | undefined, onChange: Props["onChange"]) {
  const day = isDay(typed) ? typed : undefined;
  if (day !== asOf) onChange(day);
}
