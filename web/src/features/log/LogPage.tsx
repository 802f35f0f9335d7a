import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { LogPageDocument, type LogRowFragment } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { Pager } from "../../ui/page/Pager";
import { PageTitle } from "../../ui/page/PageTitle";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { LogCsv } from "./LogCsv";
import { LogFilter } from "./LogFilter";
import { LogRow } from "./LogRow";
import { askedOf, namesPeople } from "./logAsked";
import type { LogView } from "./logView";

const A_PAGE = 20;

type Props = { view: LogView; onView: (change: Partial<LogView>) => void };

/** The request log: every request that was handed in, what was decided on it and what came of it. */
export function LogPage({ view, onView }: Props) {
  const { t } = useLingui();
  const { after } = view;
  const asked = askedOf(view);
  const answer = useAnswer(LogPageDocument, { ...asked, first: A_PAGE, after }, "keep");
  return (
    <>
      <PageTitle>{t`Request log`}</PageTitle>
      <p className="usa-intro">
        <Trans>
          Every request for linked data that was handed in: when it came in, whose data it asks for, when the
          Data Governing Board decided, and where it stands today. The newest comes first.
        </Trans>
      </p>
      <LogFilter view={view} onView={(change) => onView({ ...change, after: undefined })} />
      <Answer of={answer}>
        {({ requestLog }) => (
          <>
            <p role="status">
              <Plural
                value={requestLog.totalCount}
                _0="No request that you may see fits what was chosen."
                one="# request fits what was chosen."
                other="# requests fit what was chosen."
              />
            </p>
            {requestLog.nodes.length > 0 && <Table rows={requestLog.nodes} />}
            <Pager after={after} page={requestLog.pageInfo} />
            {requestLog.totalCount > 0 && (
              <LogCsv
                asked={asked}
                total={requestLog.totalCount}
                withPeople={namesPeople(requestLog.nodes)}
              />
            )}
          </>
        )}
      </Answer>
    </>
  );
}

function Table({ rows }: { rows: LogRowFragment[] }) {
  const { t } = useLingui();
  const withPeople = namesPeople(rows);
  return (
    <ScrollRegion label={t`Table of requests`} saved>
      <table className="usa-table usa-table--borderless usa-table--stacked co-table">
        <thead>
          <tr>
            <th scope="col" className="co-table__wide">
              <Trans>Request</Trans>
            </th>
            <th scope="col">
              <Trans>Received</Trans>
            </th>
            <th scope="col">
              <Trans>Organization</Trans>
            </th>
            <th scope="col">
              <Trans>Data from</Trans>
            </th>
            <th scope="col">
              <Trans>Decision</Trans>
            </th>
            <th scope="col">
              <Trans>Stage</Trans>
            </th>
            {withPeople && (
              <th scope="col">
                <Trans>Non-disclosure agreements</Trans>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LogRow key={row.project.id} row={row} withPeople={withPeople} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
