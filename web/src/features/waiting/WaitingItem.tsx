import { Trans } from "@lingui/react/macro";
import type { WaitingItemFragment } from "../../gql/graphql";
import { HoldsUp, WaitsSince } from "../../ui/work/Waited";
import { WhichSchedule } from "../../ui/work/WhichSchedule";
import { WorkPlace } from "../../ui/work/WorkPlace";

/** One act that waits, which leads to where it is done. */
export function WaitingItem({ item }: { item: WaitingItemFragment }) {
  return (
    <li>
      <WorkPlace work={item}>{item.inWords}</WorkPlace>
      <WhichSchedule work={item} />
      <span className="co-act-details">
        <WaitsSince work={item} />
        {item.holdsUp.length > 0 && (
          <>
            {". "}
            <Trans>Holds up:</Trans> <HoldsUp work={item} />
          </>
        )}
      </span>
    </li>
  );
}
