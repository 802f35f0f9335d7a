import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Accordion, AccordionSection } from "../../ui/Accordion";
import { Fact, Facts } from "../../ui/Facts";
import { purposeWords } from "../../words/agreements";
import { spanInWords } from "../../words/span";
import { yearsInWords } from "../../words/years";
import type { FoundAgreementAnswer } from "./AgreementPage";
import { ScheduleElements } from "./ScheduleElements";

type Schedule = FoundAgreementAnswer["schedules"][number];

/** What is granted, provider by provider. */
export function Schedules({ schedules }: { schedules: Schedule[] }) {
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
              heading={schedule.provider?.name ?? <Trans>Across providers</Trans>}
              initially={schedules.length === 1 ? "open" : "closed"}
            >
              <ScheduleFacts schedule={schedule} />
            </AccordionSection>
          ))}
        </Accordion>
      )}
    </section>
  );
}

function ScheduleFacts({ schedule }: { schedule: Schedule }) {
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
        <ul className="co-plain">
          {schedule.legalBases.map((basis) => (
            <li key={basis.id}>
              {basis.code}: {basis.title} <span className="co-quiet">{basis.citation}</span>
            </li>
          ))}
        </ul>
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
        <ScheduleElements elements={schedule.elements} />
      </Fact>
    </Facts>
  );
}
