import { Plural, Trans } from "@lingui/react/macro";
import type { FindingFragment } from "../../../gql/graphql";
import { Alert } from "../../../ui/Alert";
import { FoundThing } from "./FoundThing";

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
            <li key={finding.id}>
              <FoundThing finding={finding} />
            </li>
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
          <li key={finding.id}>
            <FoundThing finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}
