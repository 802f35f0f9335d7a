import { useLingui } from "@lingui/react/macro";
import { LogPageDocument, type LogPageQueryVariables, type LogRowFragment } from "../../gql/graphql";
import { request } from "../../graphql/request";
import type { Column } from "../../ui/csv/csv";
import { CsvDownload } from "../../ui/list/CsvDownload";
import { today } from "../../words/dates";

const AT_A_TIME = 100;

type Props = {
  asked: Omit<LogPageQueryVariables, "first" | "after">;
  total: number;
  /** Whether the file has the columns that name people. */
  withPeople: boolean;
};

/** Saves the log with the columns of the program's own, under their names. */
export function LogCsv({ asked, total, withPeople }: Props) {
  const { t } = useLingui();
  const day = today();
  return (
    <CsvDownload
      key={JSON.stringify(asked)}
      name={t`request-log-${day}`}
      columns={COLUMNS.filter(({ ofPeople }) => withPeople || !ofPeople)}
      total={total}
      ask={async (after) =>
        (await request(LogPageDocument, { ...asked, first: AT_A_TIME, after })).requestLog
      }
    />
  );
}

/** The columns that the program keeps, in its order, and those that this catalog adds. */
const COLUMNS: (Column<LogRowFragment> & { ofPeople?: true })[] = [
  { title: "number", of: ({ project }) => project.number },
  { title: "name", of: ({ project }) => project.title },
  { title: "date_received", of: ({ receivedOn }) => receivedOn ?? "" },
  { title: "type", of: ({ type }) => (type ?? "").toLowerCase() },
  { title: "requestor", of: ({ requestor }) => requestor ?? "", ofPeople: true },
  { title: "organisation", of: ({ project }) => project.recipient.name },
  { title: "agencies_impacted", of: ({ project }) => joined(project.providers.map(({ code }) => code)) },
  { title: "dgb_decision_date", of: ({ boardDecidedOn }) => boardDecidedOn ?? "" },
  { title: "decision_status", of: ({ decisionStatus }) => decisionStatus.toLowerCase() },
  { title: "ndas_needed", of: ({ ndasNeeded }) => namesOf(ndasNeeded), ofPeople: true },
  { title: "ndas_received", of: ({ ndasReceived }) => namesOf(ndasReceived), ofPeople: true },
  { title: "predecessor", of: ({ predecessor }) => predecessor ?? "" },
  { title: "stage", of: ({ project }) => project.stage },
  { title: "stage_since", of: ({ project }) => project.standing.since ?? "" },
  { title: "outcome", of: ({ outcome }) => outcome ?? "" },
];

function namesOf(people: LogRowFragment["ndasNeeded"]) {
  return joined((people ?? []).map(({ name }) => name));
}

function joined(parts: string[]) {
  return parts.join(";");
}
