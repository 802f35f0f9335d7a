import { Trans, useLingui } from "@lingui/react/macro";
import type { VerdictsFragment } from "../../../gql/graphql";
import { Fact, Facts } from "../../../ui/Facts";
import { VerdictTag } from "../../../ui/Verdict";
import { dayInWords } from "../../../words/dates";
import { PlanDays } from "./PlanDays";

/** The verdict if nothing is done, and once the acts are. */
export function Verdicts({
  plan: { wantedOn, verdict, verdictAfter, validUntil, acts, pastDays },
}: {
  plan: VerdictsFragment;
}) {
  const { t } = useLingui();
  const day = dayInWords(wantedOn);
  return (
    <Facts>
      <Fact name={t`If nothing is done`}>
        <span className="co-plan__verdict">
          <VerdictTag verdict={verdict} /> <Trans>on {day}</Trans>
        </span>
      </Fact>
      <Fact name={t`Once all acts are done`}>
        <span className="co-plan__verdict">
          <VerdictTag verdict={verdictAfter} /> <Trans>on {day}</Trans>
          {validUntil && (
            <span>
              <Trans>until {dayInWords(validUntil)}</Trans>
            </span>
          )}
        </span>
      </Fact>
      {acts.length > 0 && (
        <Fact name={t`Days that such acts took in the past`}>
          <PlanDays days={pastDays} acts={acts.length} />
        </Fact>
      )}
    </Facts>
  );
}
