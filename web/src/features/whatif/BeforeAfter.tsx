import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { BeforeAfterFragment } from "../../gql/graphql";
import { Accordion, AccordionSection } from "../../ui/Accordion";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { dayInWords } from "../../words/dates";

/** How many uses of each project are covered without what might happen, and how many with it. */
export function BeforeAfter({ projects }: { projects: BeforeAfterFragment[] }) {
  return (
    <section aria-labelledby="compared" className="co-compared">
      <h3 id="compared">
        <Trans>Before and after</Trans>
      </h3>
      <p>
        <Trans>
          How many uses of each project are covered on the first day on which something changes for it: if
          nothing happens, and if this happens.
        </Trans>
      </p>
      <ul>
        {projects.map((each) => (
          <Picture key={each.project.id} impact={each} />
        ))}
      </ul>
      <Table projects={projects} />
    </section>
  );
}

function Picture({ impact }: { impact: BeforeAfterFragment }) {
  const { t } = useLingui();
  const { project, comparedOn, before, after } = impact;
  const total = usesOf(impact);
  return (
    <li>
      <div className="co-compared__name">
        <strong>{project.number}</strong> <span className="co-quiet">{dayInWords(comparedOn)}</span>
      </div>
      <Bar name={t`Before`} covered={before.covered} total={total} />
      <Bar name={t`After`} covered={after.covered} total={total} />
    </li>
  );
}

type BarProps = { name: string; covered: number; total: number };

function Bar({ name, covered, total }: BarProps) {
  return (
    <div className="co-compared__bar">
      <span>{name}</span>
      <svg aria-hidden="true" width="100%" height="18">
        <rect className="co-compared__all" width="100%" height="18" />
        <rect
          className="co-compared__covered"
          width={`${(100 * covered) / Math.max(1, total)}%`}
          height="18"
        />
      </svg>
      <span>
        <Trans>
          {covered} of {total} covered
        </Trans>
      </span>
    </div>
  );
}

function Table({ projects }: { projects: BeforeAfterFragment[] }) {
  const { t } = useLingui();
  return (
    <div className="co-twin">
      <Accordion>
        <AccordionSection
          level={4}
          heading={
            <Plural
              value={projects.length}
              one="Before and after, as a table (# project)"
              other="Before and after, as a table (# projects)"
            />
          }
        >
          <ScrollRegion label={t`Before and after, as a table`}>
            <table className="usa-table usa-table--borderless usa-table--stacked co-table">
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Project</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Day</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Uses</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Covered if nothing happens</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Covered if this happens</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {projects.map((each) => (
                  <tr key={each.project.id}>
                    <th scope="row" data-label={t`Project`}>
                      {each.project.number}
                    </th>
                    <td data-label={t`Day`}>{dayInWords(each.comparedOn)}</td>
                    <td data-label={t`Uses`}>{usesOf(each)}</td>
                    <td data-label={t`Covered if nothing happens`}>{each.before.covered}</td>
                    <td data-label={t`Covered if this happens`}>{each.after.covered}</td>
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

function usesOf({ before }: BeforeAfterFragment) {
  return before.covered + before.notCovered + before.needsCounsel;
}
