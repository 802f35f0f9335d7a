import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

/** Leads to what was written to a thing, by its public id. */
export function AuditTrailLink({ subject }: { subject: string }) {
  return (
    <p className="co-quiet">
      <Link className="usa-link" to="/audit/$subject" params={{ subject }}>
        <Trans>Audit trail</Trans>
      </Link>
    </p>
  );
}
