import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Accordion, AccordionSection } from "../../ui/Accordion";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { Tag } from "../../ui/Tag";
import { VerdictTag } from "../../ui/Verdict";
import { dayInWords } from "../../words/dates";
import { dayFor, holds, type Interval } from "./line/timelineScale";
import { totalOf } from "./shares";

type Props = {
  intervals: Interval[];
  day: string;
  /** The names of the rules by their codes. */
  names: Map<string, string>;
  onChoose: (day: string) => void;
};

/** The timeline in words. */
export function TimelineTable({ intervals, day, names, onChoose }: Props) {
  const { t } = useLingui();
  return (
    <div className="co-twin">
      <Accordion>
        <AccordionSection
          level={4}
          heading={
            <Plural
              value={intervals.length}
              one="The timeline as a table (# stretch)"
              other="The timeline as a table (# stretches)"
            />
          }
        >
          <ScrollRegion label={t`Verdicts through time as a table`}>
            <table className="usa-table usa-table--borderless usa-table--stacked co-table">
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>From</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Until</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Verdict</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Uses covered</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Rules in the way</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {intervals.map((interval) => (
                  <tr key={interval.from ?? "first"} aria-current={holds(interval, day) ? "date" : undefined}>
                    <th scope="row" data-label={t`From`}>
                      <button
                        type="button"
                        className="usa-button usa-button--unstyled"
                        onClick={() => onChoose(dayFor(interval, day))}
                      >
                        {interval.from ? dayInWords(interval.from) : <Trans>the beginning</Trans>}
                      </button>{" "}
                      {holds(interval, day) && (
                        <Tag>
                          <Trans>Shown</Trans>
                        </Tag>
                      )}
                    </th>
                    <td data-label={t`Until`}>
                      {interval.until ? dayInWords(interval.until) : t`no known end`}
                    </td>
                    <td data-label={t`Verdict`}>
                      <VerdictTag verdict={interval.verdict} />
                    </td>
                    <td data-label={t`Uses covered`}>
                      <UsesCovered counts={interval.counts} />
                    </td>
                    <td data-label={t`Rules in the way`}>
                      {interval.rules.length === 0 && t`None`}
                      {interval.rules.map((code, index) => (
                        <span key={code}>
                          {index > 0 && ", "}
                          {code} {names.get(code)}
                        </span>
                      ))}
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

function UsesCovered({ counts }: { counts: Interval["counts"] }) {
  const total = totalOf(counts);
  return total === 0 ? (
    <Trans>Not told</Trans>
  ) : (
    <Trans>
      {counts.covered} of {total}
    </Trans>
  );
}
