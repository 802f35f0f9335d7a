import { Trans } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { dayOfInstant, endOfDay, isDay, isInstant, today } from "../../words/dates";
import { Alert } from "../Alert";
import { isAskable, type Moment } from "./moment";

type Props = { moment: Moment; onAsk: (moment: Moment) => void };

/** Asks for the day a question is about, and whether by what is known now or by what was known on an earlier day. */
export function MomentForm({ moment, onAsk }: Props) {
  return <Fields key={`${moment.asOf} ${moment.knownAt}`} moment={moment} onAsk={onAsk} />;
}

function Fields({ moment, onAsk }: Props) {
  const id = useId();
  const [known, setKnown] = useState<"now" | "then">(moment.knownAt ? "then" : "now");
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const day = String(fields.get("knownOn") ?? "");
    onAsk({
      asOf: String(fields.get("asOf") ?? "") || undefined,
      knownAt: known === "now" || day === "" ? undefined : knownBy(day, moment),
    });
  };
  return (
    <form className="co-moment" onSubmit={ask}>
      {!isAskable(moment) && (
        <Alert kind="error">
          <Trans>The date in the address is not one the catalog can read. Choose another.</Trans>
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
        <fieldset className="usa-fieldset co-moment__known">
          <legend className="usa-label">
            <Trans>By what is known</Trans>
          </legend>
          <Choice id={`${id}-now`} value="now" chosen={known} onChoose={setKnown}>
            <Trans>now</Trans>
          </Choice>
          <div className="co-moment__then">
            <Choice id={`${id}-then`} value="then" chosen={known} onChoose={setKnown}>
              <Trans>at the end of</Trans>
            </Choice>
            <input
              className="usa-input"
              aria-labelledby={`${id}-then-label`}
              name="knownOn"
              type="date"
              min="1900-01-01"
              max="2199-12-31"
              required={known === "then"}
              defaultValue={knownDayIn(moment)}
              onChange={() => setKnown("then")}
            />
          </div>
        </fieldset>
        <div className="co-moment__ways">
          <button type="submit" className="usa-button">
            <Trans>Show</Trans>
          </button>
          {(moment.asOf || moment.knownAt) && (
            <button
              type="button"
              className="usa-button usa-button--outline"
              onClick={() => onAsk({ asOf: undefined, knownAt: undefined })}
            >
              <Trans>Today</Trans>
            </button>
          )}
        </div>
      </div>
    </form>
  );
}

type ChoiceProps = {
  id: string;
  value: "now" | "then";
  chosen: "now" | "then";
  onChoose: (value: "now" | "then") => void;
  children: ReactNode;
};

function Choice({ id, value, chosen, onChoose, children }: ChoiceProps) {
  return (
    <div className="usa-radio">
      <input
        className="usa-radio__input"
        id={id}
        type="radio"
        name="known"
        value={value}
        checked={chosen === value}
        onChange={() => onChoose(value)}
      />
      <label className="usa-radio__label" htmlFor={id} id={`${id}-label`}>
        {children}
      </label>
    </div>
  );
}

/** The end of the day chosen, or the very instant already asked about when it falls on that day. */
function knownBy(day: string, { knownAt }: Moment) {
  return knownAt && isInstant(knownAt) && dayOfInstant(knownAt) === day ? knownAt : endOfDay(day);
}

function dayIn({ asOf }: Moment) {
  if (asOf === undefined) return today();
  return isDay(asOf) ? asOf : "";
}

function knownDayIn({ knownAt }: Moment) {
  return knownAt !== undefined && isInstant(knownAt) ? dayOfInstant(knownAt) : "";
}
