import { Trans } from "@lingui/react/macro";
import type { AgendaItemFragment } from "../../gql/graphql";
import { dayInWords } from "../../words/dates";
import { ItemTitle } from "./ItemTitle";

/** The agenda as it was sent. */
export function Agenda({ agenda }: { agenda: AgendaItemFragment[] }) {
  return (
    <section aria-labelledby="agenda" className="co-section">
      <h2 id="agenda">
        <Trans>Agenda</Trans>
      </h2>
      {agenda.length === 0 ? (
        <p className="co-quiet">
          <Trans>Nothing stands on the agenda.</Trans>
        </p>
      ) : (
        <ol>
          {agenda.map((item) => (
            <li key={item.id}>
              <ItemTitle item={item} />
              {item.since && (
                <>
                  {" "}
                  <span className="co-quiet">
                    <Trans>waits since {dayInWords(item.since)}</Trans>
                  </span>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
