import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { UseChangeFragment } from "../../gql/graphql";
import { Accordion, AccordionSection } from "../../ui/Accordion";
import { Icon } from "../../ui/Icon";
import { useKindWords } from "../../words/agreements";
import { dayInWords } from "../../words/dates";

type Props = { direction: "losing" | "gaining"; changes: UseChangeFragment[] };

/** The uses that would lose or gain coverage, those on the same days together. */
export function UseChanges({ direction, changes }: Props) {
  const losing = direction === "losing";
  return (
    <Accordion>
      {onTheSameDays(changes).map(({ from, until, uses }) => (
        <AccordionSection
          key={`${from} ${until}`}
          level={4}
          heading={
            <span className="co-coverage-heading">
              <span className={`co-verdict co-verdict--${losing ? "not_covered" : "covered"}`}>
                <Icon name={losing ? "cancel" : "check"} />{" "}
                {losing ? (
                  <Plural value={uses.length} one="# use loses coverage" other="# uses lose coverage" />
                ) : (
                  <Plural value={uses.length} one="# use gains coverage" other="# uses gain coverage" />
                )}
              </span>{" "}
              <Days from={from} until={until} />
            </span>
          }
        >
          <ul className="co-columns">
            {uses.map((change) => (
              <Use key={`${change.element.id} ${change.use}`} change={change} />
            ))}
          </ul>
        </AccordionSection>
      ))}
    </Accordion>
  );
}

function Use({ change: { element, use, from } }: { change: UseChangeFragment }) {
  const { t } = useLingui();
  return (
    <li>
      <Link
        className="usa-link"
        to="/elements/$id"
        params={{ id: element.id }}
        search={{ asOf: from ?? undefined }}
      >
        {element.name}
      </Link>{" "}
      <span className="co-quiet">{t(useKindWords[use])}</span>
    </li>
  );
}

function Days({ from, until }: { from?: string | null; until?: string | null }) {
  if (from && until) {
    return (
      <Trans>
        from {dayInWords(from)} to {dayInWords(until)}
      </Trans>
    );
  }
  if (from) return <Trans>from {dayInWords(from)} on</Trans>;
  if (until) return <Trans>until {dayInWords(until)}</Trans>;
  return <Trans>on every day</Trans>;
}

type SameDays = { from?: string | null; until?: string | null; uses: UseChangeFragment[] };

function onTheSameDays(changes: UseChangeFragment[]): SameDays[] {
  const groups = new Map<string, SameDays>();
  for (const change of changes) {
    const { from, until } = change;
    const group = groups.get(`${from} ${until}`);
    if (group) group.uses.push(change);
    else groups.set(`${from} ${until}`, { from, until, uses: [change] });
  }
  return [...groups.values()];
}
