import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { EvidenceListFragment } from "../gql/graphql";

/** The things an answer rests on, with links to those that have a page. */
export function EvidenceList({ evidence }: { evidence: EvidenceListFragment[] }) {
  if (evidence.length === 0) return null;
  return (
    <p className="co-evidence">
      <strong>
        <Trans>Evidence:</Trans>
      </strong>{" "}
      {evidence.map((each, index) => (
        <span key={each.id}>
          {index > 0 && "; "}
          <EvidenceLink evidence={each} />
        </span>
      ))}
    </p>
  );
}

function EvidenceLink({ evidence: { id, label } }: { evidence: EvidenceListFragment }) {
  if (id.startsWith("element-")) {
    return (
      <Link className="usa-link" to="/elements/$id" params={{ id }}>
        {label}
      </Link>
    );
  }
  if (id.startsWith("dataset-")) {
    return (
      <Link className="usa-link" to="/datasets/$id" params={{ id }}>
        {label}
      </Link>
    );
  }
  if (id === `agreement-${label.toLowerCase()}`) {
    return (
      <Link className="usa-link" to="/agreements/$number" params={{ number: label }}>
        {label}
      </Link>
    );
  }
  return <>{label}</>;
}
