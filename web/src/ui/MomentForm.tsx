import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useId } from "react";
import { fieldToInstant, instantToField, isDay, isInstant, today } from "../words/dates";
import { Alert } from "./Alert";
import { isAskable, type Moment } from "./moment";

type Props = { moment: Moment; onAsk: (moment: Moment) => void };

/** Asks for the day a question is about and, if wished, what was known when. */
export function MomentForm({ moment, onAsk }: Props) {
  const { t } = useLingui();
  const id = useId();
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAsk(momentIn(new FormData(event.currentTarget)));
  };
  return (
    <form className="co-moment" onSubmit={ask} key={`${moment.asOf} ${moment.knownAt}`}>
      {!isAskable(moment) && (
        <Alert kind="error">
          <Trans>The date in the address is not one the catalogue can read. Choose another.</Trans>
        </Alert>
      )}
      <div className="co-moment__fields">
        <div>
          <label className="usa-label" htmlFor={`${id}-day`}>
            <Trans>On this date</Trans>
          </label>
          <input
            className="usa-input"
            id={`${id}-day`}
            name="asOf"
            type="date"
            min="1900-01-01"
            max="2199-12-31"
            defaultValue={dayIn(moment)}
          />
        </div>
        <div>
          <label className="usa-label" htmlFor={`${id}-known`}>
            <Trans>As known at</Trans> <span className="usa-hint">{t`(optional)`}</span>
          </label>
          <input
            className="usa-input"
            id={`${id}-known`}
            name="knownAt"
            type="datetime-local"
            defaultValue={instantIn(moment)}
          />
        </div>
        <button type="submit" className="usa-button">
          <Trans>Show</Trans>
        </button>
        {(moment.asOf || moment.knownAt) && (
          <button type="button" className="usa-button usa-button--outline" onClick={() => onAsk({})}>
            <Trans>Today</Trans>
          </button>
        )}
      </div>
    </form>
  );
}

function momentIn(fields: FormData): Moment {
  const asOf = String(fields.get("asOf") ?? "");
  const knownAt = String(fields.get("knownAt") ?? "");
  return {
    asOf: asOf === "" ? undefined : asOf,
    knownAt: knownAt === "" ? undefined : fieldToInstant(knownAt),
  };
}

function dayIn({ asOf }: Moment) {
  if (asOf === undefined) return today();
  return isDay(asOf) ? asOf : "";
}

function instantIn({ knownAt }: Moment) {
  return knownAt !== undefined && isInstant(knownAt) ? instantToField(knownAt) : "";
}
