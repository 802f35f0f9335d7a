import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import {
  ActImpactDocument,
  type ActImpactQuery,
  type AffectedProjectFragment,
  type SupposedAct,
} from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { forceWords } from "../../words/forces";
import { spanInWords } from "../../words/span";
import { Failure } from "../answer/Failure";

type Told = ActImpactQuery["actImpact"];

/** What an act would change, worked out by the rules before it is done: how the agreement would stand, and which uses would be covered. */
export function ActImpact({ act }: { act: SupposedAct }) {
  const { data, error, refetch } = useAnswer(ActImpactDocument, { act });
  return (
    <div className="co-act-impact">
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && (
        <p role="status">
          <Trans>Working out what it would change…</Trans>
        </p>
      )}
      {data && (
        <>
          <Standing told={data.actImpact} />
          <Uses impact={data.actImpact.impact} />
        </>
      )}
    </div>
  );
}

function Standing({ told: { inForceAfter, forceChanges } }: { told: Told }) {
  const { t } = useLingui();
  if (!inForceAfter) return null;
  return (
    <>
      {forceChanges.length === 0 ? (
        <p>
          <Trans>Whether the agreement is in force does not change by it.</Trans> {inForceAfter.reason}
        </p>
      ) : (
        <>
          <p>
            <strong>
              <Trans>The agreement would stand otherwise:</Trans>
            </strong>
          </p>
          <ul>
            {forceChanges.map(({ from, until, before, after }) => (
              <li key={`${from} ${until}`}>
                <Trans>
                  {spanInWords(from, until)}: {t(forceWords[after])}, instead of {t(forceWords[before])}
                </Trans>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Uses({ impact: { usesLosing, usesGaining, projectsConnection } }: { impact: Told["impact"] }) {
  const more = projectsConnection.totalCount - projectsConnection.nodes.length;
  if (usesLosing + usesGaining === 0) {
    return (
      <p>
        <Trans>No use of data in any project would be covered otherwise than now.</Trans>
      </p>
    );
  }
  return (
    <>
      <p>
        <strong>
          {usesGaining > 0 && (
            <Plural
              value={usesGaining}
              one="# use of data would gain coverage."
              other="# uses of data would gain coverage."
            />
          )}{" "}
          <Plural
            value={usesLosing}
            _0="No use of data would lose its coverage."
            one="# use of data would lose its coverage."
            other="# uses of data would lose their coverage."
          />
        </strong>
      </p>
      <ul>
        {projectsConnection.nodes.map((affected) => (
          <AffectedProject key={affected.project.number} affected={affected} />
        ))}
        {more > 0 && (
          <li>
            <Plural value={more} one="and # more" other="and # more" />
          </li>
        )}
      </ul>
    </>
  );
}

function AffectedProject({ affected }: { affected: AffectedProjectFragment }) {
  const { t } = useLingui();
  const { project, losingConnection, gainingConnection, destruction } = affected;
  const licenses = destruction.map(({ license }) => license.number).join(", ");
  return (
    <li>
      <Link className="usa-link" to="/projects/$number" params={{ number: project.number }} target="_blank">
        {t`${project.number}: ${project.title}`}
      </Link>
      {gainingConnection.totalCount > 0 && (
        <>
          {", "}
          <Plural value={gainingConnection.totalCount} one="# use gains" other="# uses gain" />
        </>
      )}
      {losingConnection.totalCount > 0 && (
        <>
          {", "}
          <Plural value={losingConnection.totalCount} one="# use loses" other="# uses lose" />
        </>
      )}
      {licenses && (
        <>
          {". "}
          <Trans>Linked data would have to be destroyed under {licenses}.</Trans>
        </>
      )}
    </li>
  );
}
