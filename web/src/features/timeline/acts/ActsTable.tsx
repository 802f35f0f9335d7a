import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Accordion, AccordionSection } from "../../../ui/Accordion";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { dayInWords } from "../../../words/dates";
import type { MarkedAct } from "./markedActs";

/** The marks of a timeline in words. */
export function ActsTable({ acts }: { acts: MarkedAct[] }) {
  const { t } = useLingui();
  if (acts.length === 0) return null;
  return (
    <div className="co-twin">
      <Accordion>
        <AccordionSection
          level={4}
          heading={
            <Plural
              value={acts.length}
              one="What was done, as a table (# act)"
              other="What was done, as a table (# acts)"
            />
          }
        >
          <ScrollRegion label={t`What was done, as a table`}>
            <table className="usa-table usa-table--borderless usa-table--stacked co-table">
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Takes effect</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Act</Trans>
                  </th>
                  <th scope="col">
                    <Trans>By</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Document</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Became known</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {acts.map((act) => (
                  <Row key={act.id} act={act} />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </AccordionSection>
      </Accordion>
    </div>
  );
}

function Row({ act: { day, title, by, document, knownOn, late } }: { act: MarkedAct }) {
  const { t } = useLingui();
  return (
    <tr>
      <th scope="row" data-label={t`Takes effect`}>
        {dayInWords(day)}
      </th>
      <td data-label={t`Act`}>{title}</td>
      <td data-label={t`By`}>{by ?? t`Not stated`}</td>
      <td data-label={t`Document`}>{document ?? t`The project itself`}</td>
      <td data-label={t`Became known`}>
        {dayInWords(knownOn)}
        {late > 0 && (
          <span className="co-act-mark">
            <Plural value={late} one="# day later" other="# days later" />
          </span>
        )}
      </td>
    </tr>
  );
}
