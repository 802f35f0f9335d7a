import { Trans, useLingui } from "@lingui/react/macro";
import type { ForecastStepFragment } from "../../gql/graphql";
import { Accordion, AccordionSection } from "../../ui/Accordion";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { stageWords } from "../../words/agreements";
import { dayInWords } from "../../words/dates";

type Props = {
  steps: ForecastStepFragment[];
  /** What the project is called. */
  name: string;
};

/** The forecast in words. */
export function ForecastTable({ steps, name }: Props) {
  const { t } = useLingui();
  return (
    <div className="co-twin">
      <Accordion>
        <AccordionSection heading={<Trans>The forecast as a table</Trans>}>
          <ScrollRegion label={t`Forecast of ${name}`}>
            <table className="usa-table usa-table--borderless usa-table--stacked co-table">
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Step</Trans>
                  </th>
                  <th scope="col">
                    <Trans>As likely before as after</Trans>
                  </th>
                  <th scope="col">
                    <Trans>In half of all cases</Trans>
                  </th>
                  <th scope="col">
                    <Trans>In eight of ten cases</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Ends before it</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {steps.map((step) => (
                  <tr key={step.stage}>
                    <th scope="row" data-label={t`Step`}>
                      {t(stageWords[step.stage])}
                    </th>
                    <td data-label={t`As likely before as after`}>
                      <Day day={step.median} beyond={step.knownUntil} />
                    </td>
                    <td data-label={t`In half of all cases`}>
                      <Days from={step.from50} until={step.until50} beyond={step.knownUntil} />
                    </td>
                    <td data-label={t`In eight of ten cases`}>
                      <Days from={step.from80} until={step.until80} beyond={step.knownUntil} />
                    </td>
                    <td data-label={t`Ends before it`}>
                      <Trans>{step.percentEndedBefore} of 100</Trans>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </AccordionSection>
      </Accordion>
    </div>
  );
}

type Beyond = { beyond?: string | null };

function Day({ day, beyond }: { day?: string | null } & Beyond) {
  if (day) return dayInWords(day);
  return beyond ? <Trans>Not known beyond {dayInWords(beyond)}</Trans> : <Trans>Not known</Trans>;
}

function Days({ from, until, beyond }: { from?: string | null; until?: string | null } & Beyond) {
  if (!from) return <Day beyond={beyond} />;
  if (until) {
    return (
      <Trans>
        {dayInWords(from)} to {dayInWords(until)}
      </Trans>
    );
  }
  return beyond ? (
    <Trans>
      From {dayInWords(from)}; not known beyond {dayInWords(beyond)}
    </Trans>
  ) : (
    <Trans>From {dayInWords(from)}</Trans>
  );
}
