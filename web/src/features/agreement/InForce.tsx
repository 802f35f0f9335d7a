import { Trans } from "@lingui/react/macro";
import type { InForceFragment } from "../../gql/graphql";
import { Icon } from "../../ui/Icon";
import { dayInWords, instantInWords } from "../../words/dates";

/** Whether the agreement is in force, and why. */
export function InForce({ inForce }: { inForce: InForceFragment }) {
  const verdict = inForce.value ? "covered" : "not_covered";
  return (
    <div className={`co-banner co-banner--${verdict}`} role="status">
      <p className="co-banner__verdict">
        <span className={`co-verdict co-verdict--${verdict}`}>
          <Icon name={inForce.value ? "check" : "cancel"} />{" "}
          {inForce.value ? <Trans>In force</Trans> : <Trans>Not in force</Trans>}
        </span>
      </p>
      <p>{inForce.reason}</p>
      <p className="co-quiet">
        <Trans>
          On {dayInWords(inForce.asOf)}, as known at {instantInWords(inForce.knownAt)}.
        </Trans>
      </p>
    </div>
  );
}
