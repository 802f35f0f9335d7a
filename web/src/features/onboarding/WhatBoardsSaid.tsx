import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { dayInWords } from "../../words/dates";
import type { FoundApplication } from "./FoundApplication";

/** The meetings that speak of an application, and what was decided there. */
export function WhatBoardsSaid({ application: { id, meetings } }: { application: FoundApplication }) {
  return (
    <section aria-labelledby="meetings" className="co-section">
      <h2 id="meetings">
        <Trans>Meetings of the boards</Trans>
      </h2>
      {meetings.length === 0 ? (
        <p className="co-quiet">
          <Trans>It stands on the agenda of no meeting.</Trans>
        </p>
      ) : (
        <ul>
          {meetings.map(({ id: meeting, number, heldOn, decisions }) => (
            <li key={meeting}>
              <Link className="usa-link" to="/meetings/$number" params={{ number }}>
                {number}
              </Link>
              , {dayInWords(heldOn)}
              {decisions
                .filter(({ item }) => item.about?.id === id)
                .map(({ item, inWords }) => (
                  <p key={item.id}>{inWords}</p>
                ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
