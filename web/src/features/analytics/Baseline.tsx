import { Trans, useLingui } from "@lingui/react/macro";
import type { AnalyticsPageQuery, MeasuredDaysFragment } from "../../gql/graphql";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { Days } from "./Days";

type Props = { pace: AnalyticsPageQuery["programPace"] };

/** What became of the requests, and how long they took against what the founding report tells. */
export function Baseline({ pace }: Props) {
  const { t } = useLingui();
  const { open, approved, denied, withdrawn, endToEnd, signatures } = pace;
  const decided = approved + denied;
  return (
    <section aria-labelledby="baseline" className="co-section">
      <h2 id="baseline">
        <Trans>Against the baseline</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Going on: {open}</Trans>
        </li>
        <li>
          {decided === 0 ? (
            <Trans>None was decided</Trans>
          ) : (
            <Trans>
              {approved} of {decided} that were decided were approved (
              {Math.round((100 * approved) / decided)} %)
            </Trans>
          )}
        </li>
        <li>
          <Trans>Withdrawn: {withdrawn}</Trans>
        </li>
      </ul>
      <ScrollRegion label={t`Days against the baseline`}>
        <table className="usa-table usa-table--borderless usa-table--stacked co-table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>From what to what</Trans>
              </th>
              <th scope="col">
                <Trans>Before</Trans>
              </th>
              <th scope="col">
                <Trans>Half done in</Trans>
              </th>
              <th scope="col">
                <Trans>Eight of ten done in</Trans>
              </th>
              <th scope="col">
                <Trans>Cases</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            <Row
              name={t`Received to the review of results before publication`}
              before={t`More than 8 months`}
              days={endToEnd}
            />
            <Row
              name={t`Documents sent out to the last signature`}
              before={t`2 to 3 months`}
              days={signatures}
            />
          </tbody>
        </table>
      </ScrollRegion>
      <p className="co-quiet">
        <Trans>
          The baseline is the average that the founding report of the program gives for the twenty requests
          since 2013 (Office of Policy and Management, January 2021).
        </Trans>
      </p>
    </section>
  );
}

function Row({ name, before, days }: { name: string; before: string; days: MeasuredDaysFragment }) {
  const { t } = useLingui();
  return (
    <tr>
      <th scope="row" data-label={t`From what to what`}>
        {name}
      </th>
      <td data-label={t`Before`}>{before}</td>
      <td data-label={t`Half done in`}>
        <Days days={days.median} />
      </td>
      <td data-label={t`Eight of ten done in`}>
        <Days days={days.eightieth} />
      </td>
      <td data-label={t`Cases`}>
        <Trans>
          {days.cases} over, {days.open} not
        </Trans>
      </td>
    </tr>
  );
}
