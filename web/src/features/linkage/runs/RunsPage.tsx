import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { RunsPageDocument, type RunsPageQuery } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { ListFilter, SelectFilter, TextFilter } from "../../../ui/list/ListFilter";
import { oneOf } from "../../../ui/moment/asked";
import { Pager } from "../../../ui/page/Pager";
import { PageTitle } from "../../../ui/page/PageTitle";
import { ScrollRegion } from "../../../ui/ScrollRegion";
import { runStateWords } from "../../../words/runs";
import { ForParticipants } from "../lists/ForParticipants";
import { RunRow } from "./RunRow";
import { RUN_STATES, type RunsView } from "./runsView";

type Props = { view: RunsView; onView: (change: Partial<RunsView>) => void };

/** The runs of the matching engine, newest first. */
export function RunsPage({ view, onView }: Props) {
  const { t } = useLingui();
  const { after, ...filter } = view;
  const answer = useAnswer(RunsPageDocument, { filter, after }, "keep");
  const narrow = (change: Partial<RunsView>) => onView({ ...change, after: undefined });
  return (
    <>
      <PageTitle>{t`Runs of the matching engine`}</PageTitle>
      <p className="usa-intro">
        <Trans>What the matching engine ran, as its events told, newest first.</Trans>
      </p>
      <p>
        <Link className="usa-link" to="/findings" search={{ project: view.project }}>
          <Trans>Findings of all runs</Trans>
        </Link>
      </p>
      <ListFilter>
        <SelectFilter
          label={t`State`}
          any={t`Any state`}
          choices={RUN_STATES.map((value) => ({ value, words: t(runStateWords[value]) }))}
          chosen={view.state}
          onChoose={(state) => narrow({ state: oneOf(RUN_STATES, state) })}
        />
        <TextFilter
          label={t`Number of a project`}
          text={view.project}
          onText={(project) => narrow({ project })}
        />
      </ListFilter>
      <Answer of={answer}>
        {({ runs, viewer }) => (
          <>
            <p role="status">
              <Plural value={runs.totalCount} _0="No run" one="# run" other="# runs" />
            </p>
            {!viewer.signedIn && <ForParticipants />}
            {runs.nodes.length > 0 && <Table runs={runs.nodes} />}
            <Pager after={after} page={runs.pageInfo} />
          </>
        )}
      </Answer>
    </>
  );
}

function Table({ runs }: { runs: RunsPageQuery["runs"]["nodes"] }) {
  const { t } = useLingui();
  return (
    <ScrollRegion label={t`Table of runs`}>
      <table className="usa-table usa-table--borderless usa-table--stacked co-table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Run</Trans>
            </th>
            <th scope="col">
              <Trans>State</Trans>
            </th>
            <th scope="col">
              <Trans>Started</Trans>
            </th>
            <th scope="col">
              <Trans>Project</Trans>
            </th>
            <th scope="col">
              <Trans>Open findings</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
