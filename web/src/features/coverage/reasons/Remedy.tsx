import { Trans } from "@lingui/react/macro";

/** The act that would mend a gap. */
export function Remedy({ remedy }: { remedy?: string | null }) {
  if (!remedy) return null;
  return (
    <p>
      <strong>
        <Trans>What would mend it:</Trans>
      </strong>{" "}
      {remedy}
    </p>
  );
}
