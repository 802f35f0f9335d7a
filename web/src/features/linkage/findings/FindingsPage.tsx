import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { FindingsPageDocument, type FindingsPageQuery } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { Pager } from "../../../ui/page/Pager";
import { PageTitle } from "../../../ui/page/PageTitle";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { ForParticipants } from "../lists/ForParticipants";
import { FindingRow } from "./FindingRow";
import { FindingsFilter } from "./FindingsFilter";
import type { FindingsView } from "./findingsView";
import { ResolveFinding } from "./ResolveFinding";

type Props = { view: FindingsView; onView: (change: Partial<FindingsView>) => void };

/** What runs did that no agreement in force allowed, over all runs. */
export function FindingsPage({ view, onView }: Props) {
  const { t } = useLingui();
  const { after, ...filter } = view;
  const answer = useAnswer(FindingsPageDocument, { filter, after }, "keep");
  return (
    <>
      <PageTitle>{t`Findings`}</PageTitle>
      <p className="usa-intro">
        <Trans>
          What runs of the matching engine did that no agreement in force allowed. Nothing is taken out of
          this list: what was settled or is no longer so says so.
        </Trans>
      </p>
      <p>
        <Link className="usa-link" to="/runs" search={{ project: view.project }}>
          <Trans>Runs of the matching engine</Trans>
        </Link>
      </p>
      <FindingsFilter view={view} onView={(change) => onView({ ...change, after: undefined })} />
      <Answer of={answer}>
        {({ findings, viewer }) => (
          <>
            <p role="status">
              <Plural value={findings.totalCount} _0="No finding" one="# finding" other="# findings" />
            </p>
            {!viewer.signedIn && <ForParticipants />}
            {findings.nodes.length > 0 && <Table findings={findings.nodes} mayResolve={mayResolve(viewer)} />}
            <Pager after={after} page={findings.pageInfo} />
            {view.project && <ResolveFinding project={view.project} findings={findings.nodes} />}
          </>
        )}
      </Answer>
    </>
  );
}

/** Whether the asker may settle findings at all. */
function mayResolve({ permissions }: FindingsPageQuery["viewer"]) {
  return permissions.some(({ act }) => act === "resolveFinding");
}

type TableProps = { findings: FindingsPageQuery["findings"]["nodes"]; mayResolve: boolean };

function Table({ findings, mayResolve }: TableProps) {
  const { t } = useLingui();
  return (
    <ScrollRegion label={t`Table of findings`}>
      <table className="usa-table usa-table--borderless usa-table--stacked co-table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Day</Trans>
            </th>
            <th scope="col" className="co-table__wide">
              <Trans>What was found</Trans>
            </th>
            <th scope="col">
              <Trans>Run</Trans>
            </th>
            <th scope="col">
              <Trans>Project</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <FindingRow key={finding.id} finding={finding} mayResolve={mayResolve} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
