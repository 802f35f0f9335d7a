import { Trans } from "@lingui/react/macro";
import { Icon } from "../../ui/Icon";
import { dayInWords, instantInWords } from "../../words/dates";
import type { FoundAgreementAnswer } from "./AgreementPage";

/** Whether the agreement is in force, and why. */
export function InForce({ inForce }: { inForce: FoundAgreementAnswer["inForce"] }) {
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
