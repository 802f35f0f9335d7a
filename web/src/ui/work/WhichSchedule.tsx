import { Plural, Trans } from "@lingui/react/macro";
import type { WhichScheduleFragment } from "../../gql/graphql";

/** The first thing that a schedule on which counsel is to speak names; nothing for other work. */
export function firstGranted({ schedule }: WhichScheduleFragment) {
  return schedule?.datasets[0]?.title ?? schedule?.elements.nodes[0]?.name;
}

/** What the schedule grants on which counsel is to speak, by the first thing that it names; nothing for other work. */
export function WhichSchedule({ work: { schedule } }: { work: WhichScheduleFragment }) {
  if (!schedule) return null;
  const { datasets, elements } = schedule;
  const first = firstGranted({ schedule });
  const more = datasets.length + elements.totalCount - 1;
  return (
    <span className="co-act-details">
      {first ? (
        <>
          <span lang="en">{first}</span>
          {more > 0 && (
            <>
              {" "}
              <Plural value={more} one="and # more" other="and # more" />
            </>
          )}
        </>
      ) : (
        <Trans>It grants nothing yet that you may see.</Trans>
      )}
    </span>
  );
}
