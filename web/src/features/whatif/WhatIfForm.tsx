import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useId, useState } from "react";
import type { ImpactKind, WhatIfSubjectFragment } from "../../gql/graphql";
import { Choices } from "../../ui/Choices";
import { impactKindWords } from "../../words/agreements";
import { instantInWords, isDay } from "../../words/dates";
import { type Asked, affected, firstDay, KINDS } from "./scenario";

type Props = { subject: WhatIfSubjectFragment; asked: Asked; onAsk: (asked: Asked) => void };

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
  const [wanted, setWanted] = useState(asked.to);
  const choices = affected(kind, subject);
  const to = (choices.find((choice) => choice.id === wanted) ?? choices[0])?.id;
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAsk({ kind, on: day || undefined, to, knownAt: asked.knownAt });
  };
  return (
    <form className="co-moment" onSubmit={ask}>
      <div className="co-what-if">
        <Choices
          legend={t`What if`}
          name="kind"
          choices={possible.map((each) => ({ value: each, words: t(impactKindWords[each]) }))}
          chosen={kind}
          onChoose={(value) => setKind(value as ImpactKind)}
        />
        {choices.length > 0 && to && (
          <Choices
            legend={t`Whom or what it concerns`}
            name="to"
            choices={choices.map((choice) => ({ value: choice.id, words: choice.name }))}
            chosen={to}
            onChoose={setWanted}
          />
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
function mayHappen(kind: ImpactKind, subject: WhatIfSubjectFragment) {
  return kind === "AGREEMENT_LAPSES" || kind === "AGREEMENT_TERMINATES" || affected(kind, subject).length > 0;
}
