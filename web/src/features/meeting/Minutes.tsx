import { Trans } from "@lingui/react/macro";
import { instantInWords } from "../../words/dates";
import type { FoundMeeting } from "./FoundMeeting";

/** The minutes in each of their versions, the newest first. */
export function Minutes({ minutes }: { minutes: FoundMeeting["minutes"] }) {
  if (minutes.length === 0) return null;
  return (
    <section aria-labelledby="minutes" className="co-section">
      <h2 id="minutes">
        <Trans>Minutes</Trans>
      </h2>
      {minutes.map(({ text, recordedAt, reason }, index) => (
        <article key={recordedAt}>
          <p className="co-quiet">
            {index > 0 && (
              <>
                <Trans>An earlier version.</Trans>{" "}
              </>
            )}
            <Trans>Kept {instantInWords(recordedAt)}.</Trans>
            {reason && (
              <>
                {" "}
                <Trans>Written anew because: {reason}</Trans>
              </>
            )}
          </p>
          <p className="co-form__text">{text}</p>
        </article>
      ))}
    </section>
  );
}
