import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { AgreementKind, ScheduleFragment } from "../../../gql/graphql";
import { Accordion, AccordionSection } from "../../../ui/Accordion";
import { Fact, Facts } from "../../../ui/Facts";
import { Tag } from "../../../ui/Tag";
import { purposeWords } from "../../../words/agreements";
import { spanInWords } from "../../../words/span";
import { yearsInWords } from "../../../words/years";
import { ScheduleElements } from "./ScheduleElements";

type Props = { kind: AgreementKind; schedules: ScheduleFragment[]; day: string };

/** What is granted, provider by provider. */
export function Schedules({ kind, schedules, day }: Props) {
  return (
    <section aria-labelledby="schedules" className="co-section">
      <h2 id="schedules">
        <Trans>What it grants</Trans>
      </h2>
      {schedules.length === 0 ? (
        <p className="co-quiet">
          <Trans>It has no schedule, so it grants no data.</Trans>
        </p>
      ) : (
        <Accordion>
          {schedules.map((schedule) => (
            <AccordionSection
              key={schedule.id}
              heading={<Heading schedule={schedule} day={day} />}
              initially={schedules.length === 1 ? "open" : "closed"}
            >
              <ScheduleFacts kind={kind} schedule={schedule} />
            </AccordionSection>
          ))}
        </Accordion>
      )}
    </section>
  );
}

function Heading({ schedule, day }: HeadingProps) {
  const { place, provider, validFrom, validTo, elements, datasets } = schedule;
  const ended = validTo && validTo < day;
  const begins = validFrom && day < validFrom;
  return (
    <span className="co-coverage-heading">
      <span>
        <Trans>Schedule {place}</Trans>
        {": "}
        {provider?.name ?? <Trans>Across providers</Trans>}
      </span>
      <span className="co-quiet">
        {datasets.length > 0 && (
          <>
            <Plural value={datasets.length} one="# whole dataset" other="# whole datasets" />{" "}
          </>
        )}
        {elements.totalCount > 0 && <Plural value={elements.totalCount} one="# element" other="# elements" />}
      </span>
      {(ended || begins) && (
        <Tag>{ended ? <Trans>No longer part of it</Trans> : <Trans>Not yet part of it</Trans>}</Tag>
      )}
    </span>
  );
}

type HeadingProps = { schedule: ScheduleFragment; day: string };

type CitedProps = { kind: AgreementKind; bases: ScheduleFragment["legalBases"] };

function CitedLaw({ kind, bases }: CitedProps) {
  if (bases.length === 0) {
    return kind === "DUL" ? (
      <Trans>None of its own: a license rests on the law that the agreements above it cite.</Trans>
    ) : (
      <Trans>None</Trans>
    );
  }
  return (
    <ul className="co-plain">
      {bases.map((basis) => (
        <li key={basis.id}>
          {basis.code}: {basis.title} <span className="co-quiet">{basis.citation}</span>
        </li>
      ))}
    </ul>
  );
}

function ScheduleFacts({ kind, schedule }: { kind: AgreementKind; schedule: ScheduleFragment }) {
  const { t } = useLingui();
  return (
    <Facts>
      <Fact name={t`Purposes`}>
        {schedule.purposes.map((purpose) => t(purposeWords[purpose])).join(", ") || t`None stated`}
      </Fact>
      <Fact name={t`Years`}>{schedule.years ? yearsInWords(schedule.years) : t`All`}</Fact>
      {(schedule.validFrom || schedule.validTo) && (
        <Fact name={t`Part of the agreement`}>{spanInWords(schedule.validFrom, schedule.validTo)}</Fact>
      )}
      <Fact name={t`Law it cites`}>
        <CitedLaw kind={kind} bases={schedule.legalBases} />
      </Fact>
      {schedule.datasets.length > 0 && (
        <Fact name={t`Whole datasets`}>
          <ul className="co-plain">
            {schedule.datasets.map((dataset) => (
              <li key={dataset.id}>
                <Link className="usa-link" to="/datasets/$id" params={{ id: dataset.id }}>
                  {dataset.title}
                </Link>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t`Elements`}>
        {schedule.elementList === "ALL_FIELDS" && (
          <p>
            <Trans>The document says all fields, which some laws do not accept.</Trans>
          </p>
        )}
        <ScheduleElements elements={schedule.elements} />
      </Fact>
    </Facts>
  );
}
