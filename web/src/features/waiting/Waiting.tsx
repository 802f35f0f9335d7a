import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { WaitingQuery, WorkKind } from "../../gql/graphql";
import { workKindWords } from "../../words/work";
import { Notice } from "./Notice";
import { WaitingItem } from "./WaitingItem";

type Viewer = WaitingQuery["viewer"];

/** Greets somebody with what waits for them, kind by kind. */
export function Waiting({ viewer }: { viewer: Viewer }) {
  const { nodes, totalCount, counts } = viewer.work;
  return (
    <section className="co-work" aria-labelledby="waiting">
      <h2 id="waiting">
        <Trans>What waits for you</Trans>
      </h2>
      <p>
        {totalCount === 0 ? (
          <Trans>
            Nothing waits for you now, {viewer.name}. You may still do more: the page of an agreement, a
            project or an element shows what.
          </Trans>
        ) : (
          <Trans>
            {viewer.name},{" "}
            <Plural value={totalCount} one="# thing waits for you." other="# things wait for you." /> Each can
            be done now.
          </Trans>
        )}
      </p>
      {counts.map(({ kind, count }) => (
        <Kind key={kind} kind={kind} count={count} items={nodes.filter((each) => each.kind === kind)} />
      ))}
      {totalCount > nodes.length && (
        <p>
          <Trans>
            Shown are the {nodes.length} that have waited longest. When some are done, others take their
            place.
          </Trans>
        </p>
      )}
      <FallsDue viewer={viewer} />
    </section>
  );
}

type KindProps = { kind: WorkKind; count: number; items: Viewer["work"]["nodes"] };

function Kind({ kind, count, items }: KindProps) {
  const { t } = useLingui();
  return (
    <section aria-labelledby={`waiting-${kind}`}>
      <h3 id={`waiting-${kind}`}>
        {t(workKindWords[kind])} ({count})
      </h3>
      <ul className="co-plain co-work__items">
        {items.map((item) => (
          <WaitingItem key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

/** Leads to what falls due for somebody's agencies and which of their documents contradict each other. */
function FallsDue({ viewer: { roles } }: { viewer: Viewer }) {
  const agencies = new Map(
    roles.flatMap(({ agency }) => (agency ? [[agency.code, agency.name] as const] : [])),
  );
  return (
    <ul className="co-plain">
      {[...agencies].map(([code, name]) => (
        <li key={code}>
          <Link className="usa-link" to="/due" search={{ agency: code }}>
            <Trans>What falls due, and what contradicts what: {name}</Trans>
          </Link>
          <Notice agency={code} />
        </li>
      ))}
      {agencies.size === 0 && (
        <li>
          <Link className="usa-link" to="/due">
            <Trans>What falls due, and what contradicts what</Trans>
          </Link>
          <Notice />
        </li>
      )}
      {roles.some(({ role }) => role === "OPERATING_GROUP") && (
        <li>
          <Link className="usa-link" to="/queue">
            <Trans>Who waits for whom, in every agency</Trans>
          </Link>
        </li>
      )}
    </ul>
  );
}
