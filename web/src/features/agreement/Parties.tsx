import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { PartyFragment } from "../../gql/graphql";
import type { Moment } from "../../ui/moment/moment";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { partyRoleWords } from "../../words/agreements";
import { dayInWords } from "../../words/dates";

type Props = { parties: PartyFragment[]; moment: Moment };

/** Who is bound, as what, and since when. */
export function Parties({ parties, moment: { knownAt } }: Props) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="parties" className="co-section">
      <h2 id="parties">
        <Trans>Parties</Trans>
      </h2>
      {knownAt && (
        <p className="co-quiet">
          <Trans>Signatures are shown as known now.</Trans>
        </p>
      )}
      <ScrollRegion label={t`Table of parties`}>
        <table className="usa-table usa-table--borderless usa-table--stacked co-table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Agency</Trans>
              </th>
              <th scope="col">
                <Trans>Bound as</Trans>
              </th>
              <th scope="col">
                <Trans>Signature took effect</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <tr key={`${party.agency.code} ${party.role}`}>
                <th scope="row" data-label={t`Agency`}>
                  <Link className="usa-link" to="/agencies/$code" params={{ code: party.agency.code }}>
                    {party.agency.name}
                  </Link>
                </th>
                <td data-label={t`Bound as`}>{t(partyRoleWords[party.role])}</td>
                <td data-label={t`Signature took effect`}>
                  {party.signedOn ? dayInWords(party.signedOn) : t`Not signed`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
