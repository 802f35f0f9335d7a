import { useLingui } from "@lingui/react/macro";
import {
  type ProjectRowFragment,
  ProjectsPageDocument,
  type ProjectsPageQueryVariables,
} from "../../../gql/graphql";
import { request } from "../../../graphql/request";
import type { Column } from "../../../ui/csv/csv";
import { CsvDownload } from "../../../ui/list/CsvDownload";
import { stageWords } from "../../../words/agreements";
import { today } from "../../../words/dates";
import { verdictWords } from "../../../words/verdicts";

const AT_A_TIME = 100;

type Props = { asked: Omit<ProjectsPageQueryVariables, "first" | "after">; total: number };

/** Saves the projects that fit what was chosen. */
export function ProjectsCsv({ asked, total }: Props) {
  const { t } = useLingui();
  const day = asked.asOf ?? today();
  const columns: Column<ProjectRowFragment>[] = [
    { title: t`Number`, of: ({ number }) => number },
    { title: t`Title`, of: ({ title }) => title },
    { title: t`On ${day}`, of: ({ verdictOn }) => t(verdictWords[verdictOn]) },
    { title: t`Stage`, of: ({ stage }) => t(stageWords[stage]) },
    { title: t`Recipient`, of: ({ recipient }) => recipient.name },
    { title: t`Data from`, of: ({ providers }) => providers.map(({ code }) => code).join(", ") },
    { title: t`First planned day`, of: ({ startsOn }) => startsOn ?? "" },
    { title: t`Last planned day`, of: ({ endsOn }) => endsOn ?? "" },
    { title: t`Illustrative`, of: ({ illustrative }) => (illustrative ? t`Yes` : t`No`) },
  ];
  return (
    <CsvDownload
      key={JSON.stringify(asked)}
      name={t`projects-${day}`}
      columns={columns}
      total={total}
      ask={async (after) =>
        (await request(ProjectsPageDocument, { ...asked, first: AT_A_TIME, after })).projects
      }
    />
  );
}
