import { Trans, useLingui } from "@lingui/react/macro";
import type { AnalyticsPageQuery } from "../../gql/graphql";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { DaysColumns } from "./DaysColumns";

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
          <DaysColumns
            name={t`From what to what`}
            beside={t`Before`}
            rows={[
              {
                key: "endToEnd",
                name: t`Received to the review of results before publication`,
                beside: t`More than 8 months`,
                days: endToEnd,
              },
              {
                key: "signatures",
                name: t`Documents sent out to the last signature`,
                beside: t`2 to 3 months`,
                days: signatures,
              },
            ]}
          />
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
