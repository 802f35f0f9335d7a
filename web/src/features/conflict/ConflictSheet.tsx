import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ConflictSheetFragment } from "../../gql/graphql";
import { EvidenceList } from "../../ui/EvidenceList";
import { dayInWords } from "../../words/dates";

/** One conflict: why it is one, what would settle it, and whom it concerns. */
export function ConflictSheet({ conflict }: { conflict: ConflictSheetFragment }) {
  const { reason, remedy, since, evidence, agencies } = conflict;
  return (
    <li className="co-result co-result--violated">
      <p>{reason}</p>
      <p>
        <strong>
          <Trans>What would settle it:</Trans>
        </strong>{" "}
        {remedy}
      </p>
      <EvidenceList evidence={evidence} />
      {agencies.length > 0 && (
        <p>
          <strong>
            <Trans>Concerns:</Trans>
          </strong>{" "}
          {agencies.map(({ code, name }, index) => (
            <span key={code}>
              {index > 0 && ", "}
              <Link className="usa-link" to="/agencies/$code" params={{ code }}>
                {name}
              </Link>
            </span>
          ))}
        </p>
      )}
      {since && (
        <p className="co-quiet">
          <Trans>It has been so since {dayInWords(since)}.</Trans>
        </p>
      )}
    </li>
  );
}
