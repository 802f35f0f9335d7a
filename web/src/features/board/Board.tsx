import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { BoardFragment } from "../../gql/graphql";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { spanInWords } from "../../words/span";
import { Meetings } from "./Meetings";

type Props = {
  board: BoardFragment;
  /** Whether the day asked about is today, the only day for which it is known which people sit there. */
  isOfToday: boolean;
};

/** A board: which agencies sit there, since when and by whom, and whose seat is empty. */
export function Board({ board: { body, seats, withoutSeat }, isOfToday }: Props) {
  const { t } = useLingui();
  const withPeople = isOfToday && seats.some(({ people }) => people !== null);
  return (
    <section aria-labelledby={body.id} className="co-section">
      <h2 id={body.id} lang="en">
        {body.name}
      </h2>
      <p lang="en">{body.description}</p>
      {seats.length === 0 ? (
        <p className="co-quiet">
          <Trans>No agency holds a seat there on this day.</Trans>
        </p>
      ) : (
        <ScrollRegion label={t`Seats: ${body.name}`}>
          <table className="usa-table usa-table--borderless usa-table--stacked co-table">
            <thead>
              <tr>
                <th scope="col" className="co-table__wide">
                  <Trans>Agency</Trans>
                </th>
                <th scope="col">
                  <Trans>Holds the seat</Trans>
                </th>
                {withPeople && (
                  <th scope="col">
                    <Trans>Who sits there today</Trans>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {seats.map((seat) => (
                <tr key={`${seat.agency.code} ${seat.validFrom}`}>
                  <th scope="row" className="co-table__wide" data-label={t`Agency`}>
                    <AgencyLink agency={seat.agency} />
                  </th>
                  <td data-label={t`Holds the seat`}>{spanInWords(seat.validFrom, seat.validTo)}</td>
                  {withPeople && (
                    <td data-label={t`Who sits there today`}>
                      {seat.people?.map(({ name }) => name).join(", ") || t`Not known by name`}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <Meetings body={body} />
      {withoutSeat.length > 0 && (
        <>
          <h3>
            <Trans>Takes part in the program and holds no seat there</Trans>
          </h3>
          <ul className="co-plain">
            {withoutSeat.map((agency) => (
              <li key={agency.code}>
                <AgencyLink agency={agency} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function AgencyLink({ agency: { code, name } }: { agency: BoardFragment["withoutSeat"][number] }) {
  return (
    <Link className="usa-link" to="/agencies/$code" params={{ code }} lang="en">
      {name}
    </Link>
  );
}
