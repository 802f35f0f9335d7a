import { Trans } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useId } from "react";
import { daysAfter, isDay } from "../../words/dates";
import type { OnTimelineView, TimelineView } from "./timelineView";

const A_YEAR = 365;

type Props = { view: TimelineView; day: string; onView: OnTimelineView };

/** Narrows the timeline to a range of days. */
export function TimelineZoom({ view: { from, to }, day, onView }: Props) {
  const id = useId();
  const zoom = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    onView({ from: String(fields.get("from")) || undefined, to: String(fields.get("to")) || undefined });
  };
  return (
    <form className="co-zoom" onSubmit={zoom} key={`${from} ${to}`}>
      <Day id={`${id}-from`} name="from" value={from}>
        <Trans>Draw from</Trans>
      </Day>
      <Day id={`${id}-to`} name="to" value={to}>
        <Trans>to</Trans>
      </Day>
      <button type="submit" className="usa-button usa-button--outline">
        <Trans>Zoom</Trans>
      </button>
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        onClick={() => onView({ from: daysAfter(day, -A_YEAR), to: daysAfter(day, A_YEAR) })}
      >
        <Trans>A year on each side</Trans>
      </button>
      {(from || to) && (
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          onClick={() => onView({ from: undefined, to: undefined })}
        >
          <Trans>All of it</Trans>
        </button>
      )}
    </form>
  );
}

type DayProps = { id: string; name: string; value?: string; children: ReactNode };

function Day({ id, name, value, children }: DayProps) {
  return (
    <div>
      <label className="usa-label" htmlFor={id}>
        {children}
      </label>
      <input
        className="usa-input"
        id={id}
        name={name}
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        defaultValue={value && isDay(value) ? value : ""}
      />
    </div>
  );
}

/** Whether a range can be drawn: days that exist, the first not after the last. */
export function isZoom({ from, to }: TimelineView) {
  return (!from || isDay(from)) && (!to || isDay(to)) && (!from || !to || from <= to);
}
