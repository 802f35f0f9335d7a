import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { FindingFragment } from "../../../gql/graphql";
import { dayInWords, instantInWords } from "../../../words/dates";
import { findingKindWords, supersessionWords } from "../../../words/runs";

/** One thing that was found: what it is, for which day it was judged, and what became of it. */
export function FoundThing({ finding }: { finding: FindingFragment }) {
  const { t } = useLingui();
  const { element } = finding;
  return (
    <>
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
    </>
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
