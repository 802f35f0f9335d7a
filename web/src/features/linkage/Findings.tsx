import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Alert } from "../../ui/Alert";
import { dayInWords } from "../../words/dates";
import { findingKindWords } from "../../words/runs";
import type { FoundRunAnswer } from "./RunPage";

/** What the run did that no agreement in force allowed, before everything else. */
export function Findings({ findings }: { findings: FoundRunAnswer["findings"] }) {
  if (findings.length === 0) {
    return (
      <Alert kind="success">
        <Trans>No finding: nothing the run read is known to lack an agreement in force.</Trans>
      </Alert>
    );
  }
  return (
    <section className="usa-alert usa-alert--error" aria-labelledby="findings">
      <div className="usa-alert__body">
        <h2 className="usa-alert__heading" id="findings">
          <Plural value={findings.length} one="# finding" other="# findings" />
        </h2>
        <ul className="usa-alert__text">
          {findings.map((finding) => (
            <FindingItem key={finding.id} finding={finding} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function FindingItem({ finding }: { finding: FoundRunAnswer["findings"][number] }) {
  const { t } = useLingui();
  const { element } = finding;
  return (
    <li>
      <strong>{t(findingKindWords[finding.kind])}:</strong> {finding.message}{" "}
      <Trans>Judged for {dayInWords(finding.occurredOn)}.</Trans>{" "}
      {element && (
        <Link
          className="usa-link"
          to="/elements/$id"
          params={{ id: element.id }}
          search={{ asOf: finding.occurredOn }}
        >
          <Trans>What covered {element.name} that day</Trans>
        </Link>
      )}
    </li>
  );
}
