import { Plural, Trans } from "@lingui/react/macro";
import type { PlanDaysFragment } from "../../../gql/graphql";

/** In how many days some acts were done in past cases, one after the other where one waits for another. */
export function PlanDays({
  days: { median, eightieth, untold },
  acts,
}: {
  days: PlanDaysFragment;
  acts: number;
}) {
  if (untold >= acts) return <Trans>No past case tells.</Trans>;
  return (
    <>
      <Trans>
        {median} in half of the cases, {eightieth} in eight of ten.
      </Trans>
      {untold > 0 && (
        <>
          {" "}
          <Plural value={untold} one="No past case tells of # act." other="No past case tells of # acts." />
        </>
      )}
    </>
  );
}
