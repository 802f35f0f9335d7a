import { Trans } from "@lingui/react/macro";
import { dayInWords, isDay } from "../../words/dates";

type Props = { text?: string | null; asOf?: string };

/** The definition as it stood on a day, or an honest word that there is none. */
export function Definition({ text, asOf }: Props) {
  const day = asOf && isDay(asOf) ? dayInWords(asOf) : null;
  return (
    <section aria-labelledby="definition">
      <h2 id="definition">
        <Trans>Definition</Trans>
      </h2>
      {day && (
        <p className="co-quiet">
          <Trans>As it stood on {day}.</Trans>
        </p>
      )}
      {text ? <p className="co-definition">{text}</p> : <NoDefinition day={day} />}
    </section>
  );
}

function NoDefinition({ day }: { day: string | null }) {
  return (
    <p className="co-definition co-definition--none">
      {day ? (
        <Trans>No definition had been published by that day.</Trans>
      ) : (
        <Trans>No definition has been written yet.</Trans>
      )}
    </p>
  );
}
