import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useId, useState } from "react";
import type { ImpactKind } from "../../gql/graphql";
import { impactKindWords } from "../../words/agreements";
import { instantInWords, isDay } from "../../words/dates";
import { type Asked, affected, firstDay, KINDS, type Subject } from "./scenario";

type Props = { subject: Subject; asked: Asked; onAsk: (asked: Asked) => void };

/** Asks what might happen, to whom, and from which day on. */
export function WhatIfForm({ subject, asked, onAsk }: Props) {
  return <Fields key={JSON.stringify(asked)} subject={subject} asked={asked} onAsk={onAsk} />;
}

function Fields({ subject, asked, onAsk }: Props) {
  const { t } = useLingui();
  const id = useId();
  const possible = KINDS.filter((kind) => mayHappen(kind, subject));
  const [kind, setKind] = useState<ImpactKind>(asked.kind ?? "AGREEMENT_LAPSES");
  const [day, setDay] = useState(asked.on && isDay(asked.on) ? asked.on : firstDay(kind, subject));
  const choices = affected(kind, subject);
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const to = String(new FormData(event.currentTarget).get("to") ?? "");
    onAsk({ kind, on: day || undefined, to: to || undefined, knownAt: asked.knownAt });
  };
  return (
    <form className="co-moment" onSubmit={ask}>
      <div className="co-moment__fields">
        <div>
          <label className="usa-label" htmlFor={`${id}-kind`}>
            <Trans>What if</Trans>
          </label>
          <select
            className="usa-select"
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => setKind(event.target.value as ImpactKind)}
          >
            {possible.map((each) => (
              <option key={each} value={each}>
                {t(impactKindWords[each])}
              </option>
            ))}
          </select>
        </div>
        {choices.length > 0 && (
          <div>
            <label className="usa-label" htmlFor={`${id}-to`}>
              <Trans>Whom or what it concerns</Trans>
            </label>
            <select
              className="usa-select"
              id={`${id}-to`}
              name="to"
              key={kind}
              defaultValue={choices.find((choice) => choice.id === asked.to)?.id}
            >
              {choices.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div>
          <label className="usa-label" htmlFor={`${id}-day`}>
            <Trans>From this day on</Trans>
          </label>
          <input
            className="usa-input"
            id={`${id}-day`}
            type="date"
            required
            min="1900-01-01"
            max="2199-12-31"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </div>
        <button type="submit" className="usa-button">
          <Trans>Show what would change</Trans>
        </button>
      </div>
      {asked.knownAt && (
        <p className="co-quiet">
          <Trans>Only acts recorded up to {instantInWords(asked.knownAt)} are considered.</Trans>{" "}
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            onClick={() => onAsk({ ...asked, knownAt: undefined })}
          >
            <Trans>Consider all that is known now</Trans>
          </button>
        </p>
      )}
    </form>
  );
}

/** Whether the agreement has anything to which it could happen. */
function mayHappen(kind: ImpactKind, subject: Subject) {
  return kind === "AGREEMENT_LAPSES" || kind === "AGREEMENT_TERMINATES" || affected(kind, subject).length > 0;
}
