import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { AlternativesFragment } from "../../../gql/graphql";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { PlanDays } from "./PlanDays";

/** The plan beside the other ways that get as far: how many acts and signatures each takes, and of whom. */
export function Alternatives({ plan: { acts, pastDays, alternatives } }: { plan: AlternativesFragment }) {
  const { t } = useLingui();
  if (alternatives.length === 0) return null;
  return (
    <section aria-labelledby="alternatives">
      <h3 id="alternatives">
        <Trans>Other ways that get as far</Trans>
      </h3>
      <ScrollRegion label={t`Table of ways`}>
        <table className="usa-table usa-table--borderless usa-table--stacked co-table">
          <thead>
            <tr>
              <th scope="col" className="co-table__wide">
                <Trans>Way</Trans>
              </th>
              <th scope="col">
                <Trans>Acts</Trans>
              </th>
              <th scope="col">
                <Trans>Signatures</Trans>
              </th>
              <th scope="col">
                <Trans>Days in past cases</Trans>
              </th>
              <th scope="col">
                <Trans>Agencies</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            <Way
              acts={acts}
              pastDays={pastDays}
              agencies={[...new Set(acts.map(({ by }) => by.code))]}
              title={<Trans>The plan above</Trans>}
            />
            {alternatives.map((way) => (
              <Way
                key={way.title}
                acts={way.acts}
                pastDays={way.pastDays}
                agencies={way.agencies.map(({ code }) => code)}
                title={
                  <details>
                    <summary>{way.title}</summary>
                    <ol>
                      {way.acts.map(({ actId, inWords, document, by }) => (
                        <li key={actId}>
                          <span className="co-plan__act">{inWords}</span>: {document}, {by.code}
                        </li>
                      ))}
                    </ol>
                  </details>
                }
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

type WayProps = {
  title: ReactNode;
  acts: { mutation: string }[];
  pastDays: AlternativesFragment["pastDays"];
  agencies: string[];
};

function Way({ title, acts, pastDays, agencies }: WayProps) {
  const { t } = useLingui();
  return (
    <tr>
      <th scope="row" className="co-table__wide" data-label={t`Way`}>
        {title}
      </th>
      <td data-label={t`Acts`}>{acts.length}</td>
      <td data-label={t`Signatures`}>{acts.filter(({ mutation }) => mutation === "signAgreement").length}</td>
      <td data-label={t`Days in past cases`}>
        <PlanDays days={pastDays} acts={acts.length} />
      </td>
      <td data-label={t`Agencies`}>{agencies.join(", ")}</td>
    </tr>
  );
}
