import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { FindingFragment } from "../../gql/graphql";
import { Alert } from "../../ui/Alert";
import { dayInWords, instantInWords } from "../../words/dates";
import { findingKindWords, supersessionWords } from "../../words/runs";

/** What the run did that no agreement in force allowed, before everything else; then what was found and no longer stands. */
export function Findings({ findings }: { findings: FindingFragment[] }) {
  const open = findings.filter((finding) => finding.state === "OPEN");
  const past = findings.filter((finding) => finding.state !== "OPEN");
  return (
    <>
      <Open findings={open} />
      {past.length > 0 && <Past findings={past} />}
    </>
  );
}

function Open({ findings }: { findings: FindingFragment[] }) {
  if (findings.length === 0) {
    return (
      <Alert kind="success">
        <Trans>No open finding: nothing the run did is known to lack an agreement in force.</Trans>
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

function Past({ findings }: { findings: FindingFragment[] }) {
  return (
    <section className="co-section" aria-labelledby="past-findings">
      <h2 id="past-findings">
        <Trans>Found before</Trans>
      </h2>
      <ul>
        {findings.map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function FindingItem({ finding }: { finding: FindingFragment }) {
  const { t } = useLingui();
  const { element } = finding;
  return (
    <li>
      <strong>{t(findingKindWords[finding.kind])}:</strong> {finding.message}{" "}
      <Trans>Judged for {dayInWords(finding.occurredOn)}.</Trans> <Fate finding={finding} />{" "}
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

/** What became of a finding that no longer stands. */
function Fate({ finding: { state, resolution, supersededBy } }: { finding: FindingFragment }) {
  const { t } = useLingui();
  if (state === "RESOLVED" && resolution) {
    return (
      <Trans>
        Resolved by {resolution.by ?? t`the program`} on {dayInWords(resolution.effectiveOn)}:{" "}
        {resolution.note}
      </Trans>
    );
  }
  if (state === "SUPERSEDED" && supersededBy) {
    return (
      <Trans>
        Superseded on {instantInWords(supersededBy.at)}: {t(supersessionWords[supersededBy.reason])}.
      </Trans>
    );
  }
  return null;
}
