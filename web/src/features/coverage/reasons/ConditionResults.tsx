import { Trans } from "@lingui/react/macro";
import type { ConditionResultFragment } from "../../../gql/graphql";
import { Name } from "../../../ui/Name";
import { Outcome } from "./Outcome";
import { Remedy } from "./Remedy";

/** Each condition of the legal bases an answer rests on, and whether it holds. */
export function ConditionResults({ conditions }: { conditions: ConditionResultFragment[] }) {
  if (conditions.length === 0) return null;
  return (
    <>
      <p>
        <strong>
          <Trans>Conditions of law:</Trans>
        </strong>
      </p>
      <ul className="co-conditions">
        {conditions.map(({ basis, condition, outcome, reason, remedy }) => (
          <li key={`${basis} ${condition} ${reason}`}>
            <Outcome outcome={outcome} /> {basis}:{" "}
            <span className="co-code">
              <Name>{condition}</Name>
            </span>
            . {reason}
            <Remedy remedy={remedy} />
          </li>
        ))}
      </ul>
    </>
  );
}
