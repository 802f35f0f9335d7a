import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { QueueAgencyFragment } from "../../gql/graphql";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { dayInWords, daysBetween, today } from "../../words/dates";

/** How much waits for each agency, the one that has been waited for longest first. */
export function QueueAgencies({ agencies }: { agencies: QueueAgencyFragment[] }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="agencies" className="co-section">
      <h2 id="agencies">
        <Trans>Which agencies are waited for</Trans>
      </h2>
      <ScrollRegion label={t`Table of agencies that are waited for`}>
        <table className="usa-table usa-table--borderless usa-table--stacked co-table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Agency</Trans>
              </th>
              <th scope="col">
                <Trans>How much waits</Trans>
              </th>
              <th scope="col">
                <Trans>Longest since</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {agencies.map(({ agencyCode, count, since }) => (
              <tr key={agencyCode}>
                <th scope="row" data-label={t`Agency`}>
                  <Link className="usa-link" to="/queue" search={{ agency: agencyCode }}>
                    {agencyCode}
                  </Link>
                </th>
                <td data-label={t`How much waits`}>
                  <Plural value={count} one="# act" other="# acts" />
                </td>
                <td data-label={t`Longest since`}>
                  {dayInWords(since)}{" "}
                  <Plural value={daysBetween(since, today())} _0="(today)" one="(# day)" other="(# days)" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
