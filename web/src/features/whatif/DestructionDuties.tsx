import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DestructionDutiesFragment } from "../../gql/graphql";
import type { Moment } from "../../ui/moment/moment";
import { dayInWords } from "../../words/dates";

type Props = { duties: DestructionDutiesFragment[]; moment: Moment };

/** What would have to be destroyed, by whom and by when. */
export function DestructionDuties({ duties, moment }: Props) {
  if (duties.length === 0) return null;
  return (
    <>
      <h4>
        <Trans>To be destroyed</Trans>
      </h4>
      <ul>
        {duties.map(({ license, recipient, due }) => (
          <li key={license.number}>
            {due ? (
              <Trans>
                {recipient.name}, what it got under {license.number}, by {dayInWords(due)}
              </Trans>
            ) : (
              <Trans>
                {recipient.name}, what it got under {license.number}; no document states a last day
              </Trans>
            )}{" "}
            <Link
              className="usa-link"
              to="/agreements/$number"
              params={{ number: license.number }}
              search={moment}
            >
              <Trans>Open {license.number}</Trans>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
