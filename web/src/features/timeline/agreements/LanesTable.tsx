import { Trans, useLingui } from "@lingui/react/macro";
import { Accordion, AccordionSection } from "../../../ui/Accordion";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { dayInWords } from "../../../words/dates";
import type { NamedLane } from "./Lanes";

/** The lanes in words. */
export function LanesTable({ lanes }: { lanes: NamedLane[] }) {
  const { t } = useLingui();
  return (
    <div className="co-twin">
      <Accordion>
        <AccordionSection level={3} heading={<Trans>What held when, as a table</Trans>}>
          <ScrollRegion label={t`What held when, as a table`}>
            <table className="usa-table usa-table--borderless usa-table--stacked co-table">
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Agreement or schedule</Trans>
                  </th>
                  <th scope="col">
                    <Trans>What held</Trans>
                  </th>
                  <th scope="col">
                    <Trans>From</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Until</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {lanes.flatMap(({ key, name, stretches }) =>
                  stretches.map(({ from, until, words }) => (
                    <tr key={`${key} ${from}`}>
                      <th scope="row" data-label={t`Agreement or schedule`}>
                        {name}
                      </th>
                      <td data-label={t`What held`}>{t(words)}</td>
                      <td data-label={t`From`}>{from ? dayInWords(from) : t`the beginning`}</td>
                      <td data-label={t`Until`}>{until ? dayInWords(until) : t`no known end`}</td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </ScrollRegion>
        </AccordionSection>
      </Accordion>
    </div>
  );
}
