import { useLingui } from "@lingui/react/macro";
import { QueuePageDocument, type QueuePageQueryVariables, type QueueRowFragment } from "../../gql/graphql";
import { request } from "../../graphql/request";
import type { Column } from "../../ui/csv/csv";
import { CsvDownload } from "../../ui/list/CsvDownload";
import { firstGranted } from "../../ui/work/WhichSchedule";
import { daysBetween, today } from "../../words/dates";
import { heldRoleInWords } from "../../words/roles";
import { workKindWords } from "../../words/work";

const AT_A_TIME = 100;

type Props = {
  asked: Omit<QueuePageQueryVariables, "first" | "after">;
  total: number;
};

/** Saves what waits of what was chosen. */
export function QueueCsv({ asked, total }: Props) {
  const { t } = useLingui();
  const day = today();
  const columns: Column<QueueRowFragment>[] = [
    { title: t`What waits`, of: ({ work }) => work.inWords },
    { title: t`First of what the schedule grants`, of: ({ work }) => firstGranted(work) ?? "" },
    { title: t`Kind`, of: ({ work }) => t(workKindWords[work.kind]) },
    { title: t`Agency`, of: ({ work }) => work.agencyCode },
    { title: t`Who can do it`, of: ({ roles }) => roles.map(heldRoleInWords).join("; ") },
    { title: t`People who are known`, of: ({ people }) => people.map(({ name }) => name).join("; ") },
    { title: t`Waits since`, of: ({ work }) => work.since },
    { title: t`Days`, of: ({ work }) => String(daysBetween(work.since, day)) },
    { title: t`Meant to be done by`, of: ({ work }) => work.dueOn ?? "" },
    { title: t`Holds up`, of: ({ work }) => work.holdsUp.map(({ name }) => name).join("; ") },
  ];
  return (
    <CsvDownload
      key={JSON.stringify(asked)}
      name={t`queue-${day}`}
      columns={columns}
      total={total}
      ask={async (after) => {
        const { queue } = await request(QueuePageDocument, { ...asked, first: AT_A_TIME, after });
        return queue ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
      }}
    />
  );
}
