import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { QueuePageDocument, type QueuePageQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { AgencyFilter } from "../../ui/list/AgencyFilter";
import { ListFilter, SelectFilter } from "../../ui/list/ListFilter";
import { oneOf } from "../../ui/moment/asked";
import { Pager } from "../../ui/page/Pager";
import { PageTitle } from "../../ui/page/PageTitle";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { workKindWords } from "../../words/work";
import { QueueAgencies } from "./QueueAgencies";
import { QueueCsv } from "./QueueCsv";
import { QueueRow } from "./QueueRow";
import { askedOf, type QueueView, WORK_KINDS } from "./queueView";

const A_PAGE = 20;

type Queue = NonNullable<QueuePageQuery["queue"]>;
type Props = { view: QueueView; onView: (change: Partial<QueueView>) => void };

/** What waits for anybody, what has waited longest first. */
export function QueuePage({ view, onView }: Props) {
  const { t } = useLingui();
  const { after } = view;
  const asked = askedOf(view);
  const answer = useAnswer(QueuePageDocument, { ...asked, first: A_PAGE, after }, "keep");
  const narrow = (change: Partial<QueueView>) => onView({ ...change, after: undefined });
  return (
    <>
      <PageTitle>{t`Who waits for whom`}</PageTitle>
      <p className="usa-intro">
        <Trans>
          Each act that would be accepted today and that nobody has done yet, with who can do it. What has
          waited longest comes first.
        </Trans>
      </p>
      <ListFilter>
        <AgencyFilter
          label={t`Agency that is waited for`}
          agency={view.agency}
          onAgency={(agency) => narrow({ agency })}
        />
        <SelectFilter
          label={t`Kind`}
          any={t`Any kind`}
          choices={WORK_KINDS.map((value) => ({ value, words: t(workKindWords[value]) }))}
          chosen={view.kind}
          onChoose={(kind) => narrow({ kind: oneOf(WORK_KINDS, kind) })}
        />
      </ListFilter>
      <Answer of={answer}>
        {({ queue }) =>
          queue ? (
            <>
              <p role="status">
                <Plural
                  value={queue.totalCount}
                  _0="Nothing waits of what was chosen."
                  one="# act waits."
                  other="# acts wait."
                />
              </p>
              {queue.nodes.length > 0 && <Table items={queue.nodes} />}
              <Pager after={after} page={queue.pageInfo} />
              {queue.totalCount > 0 && <QueueCsv asked={asked} total={queue.totalCount} />}
              {queue.agencies.length > 1 && <QueueAgencies agencies={queue.agencies} />}
            </>
          ) : (
            <p>
              <Trans>
                This is for the Operating Group. What waits for you is on{" "}
                <Link className="usa-link" to="/">
                  the home page
                </Link>{" "}
                once you have logged in.
              </Trans>
            </p>
          )
        }
      </Answer>
    </>
  );
}

function Table({ items }: { items: Queue["nodes"] }) {
  const { t } = useLingui();
  return (
    <ScrollRegion label={t`Table of what waits`} saved>
      <table className="usa-table usa-table--borderless usa-table--stacked co-table">
        <thead>
          <tr>
            <th scope="col" className="co-table__wide">
              <Trans>What waits</Trans>
            </th>
            <th scope="col">
              <Trans>Agency</Trans>
            </th>
            <th scope="col">
              <Trans>Who can do it</Trans>
            </th>
            <th scope="col">
              <Trans>Waits since</Trans>
            </th>
            <th scope="col">
              <Trans>Holds up</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <QueueRow key={item.work.id} item={item} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
