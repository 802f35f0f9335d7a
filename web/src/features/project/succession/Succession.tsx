import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { SuccessionFragment } from "../../../gql/graphql";
import { requestTypeWords } from "../../../words/requestTypes";

/** Which request came before, and which came after; nothing where there is neither. */
export function Succession({ project }: { project: SuccessionFragment }) {
  const { t } = useLingui();
  const { requestType, predecessor, successors } = project;
  return (
    <>
      {requestType && predecessor && (
        <p>
          <Trans>
            {t(requestTypeWords[requestType])} of <ProjectLink of={predecessor} />.
          </Trans>
        </p>
      )}
      {successors.length > 0 && (
        <>
          <p>
            <Trans>Requests that came after it:</Trans>
          </p>
          <ul>
            {successors.map((later) => (
              <li key={later.number}>
                <ProjectLink of={later} />
                {later.requestType && ` (${t(requestTypeWords[later.requestType])})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ProjectLink({ of: { number, title } }: { of: { number: string; title: string } }) {
  return (
    <Link className="usa-link" to="/projects/$number" params={{ number }}>
      {`${number}: ${title}`}
    </Link>
  );
}
