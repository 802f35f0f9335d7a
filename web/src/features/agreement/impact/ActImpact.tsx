import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ActImpactDocument, type ActImpactQuery, type ImpactScenario } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";

type Impact = ActImpactQuery["impact"];
type Affected = Impact["projectsConnection"]["nodes"][number];

/** Which verdicts would change if something happened, worked out by the rules before it is done. */
export function ActImpact({ scenario }: { scenario: ImpactScenario }) {
  const answer = useAnswer(ActImpactDocument, { scenario });
  return <Answer of={answer}>{({ impact }) => <Changes impact={impact} />}</Answer>;
}

function Changes({ impact: { usesLosing, usesGaining, projectsConnection } }: { impact: Impact }) {
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

function AffectedProject({ affected: { project, losingConnection, destruction } }: { affected: Affected }) {
  const { t } = useLingui();
  const licenses = destruction.map(({ license }) => license.number).join(", ");
  return (
    <li>
      <Link className="usa-link" to="/projects/$number" params={{ number: project.number }} target="_blank">
        {t`${project.number}: ${project.title}`}
      </Link>
      {", "}
      <Plural value={losingConnection.totalCount} one="# use" other="# uses" />
      {licenses && (
        <>
          {". "}
          <Trans>Linked data would have to be destroyed under {licenses}.</Trans>
        </>
      )}
    </li>
  );
}
