import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import type { ProjectRequestFragment } from "../../../gql/graphql";
import { withLaterWords } from "../../../locales/activate";
import { MeantBy } from "../../../ui/work/Waited";
import { stageWords } from "../../../words/agreements";
import { dayInWords } from "../../../words/dates";
import { awaitedOf } from "./awaited";
import { VersionName } from "./VersionName";

/** Only while a proposal or a form is reviewed, and where other requests came before or after. */
const AboutRequest = lazy(async () => ({
  default: (await withLaterWords(import("../proceedings/AboutRequest"))).AboutRequest,
}));

/** Where a request stands on its way to the votes, whose move it is, and what was handed in. */
export function ProjectRequest({ project }: { project: ProjectRequestFragment }) {
  const { t } = useLingui();
  const { number, stage, standing, form, formVersions } = project;
  const awaited = awaitedOf(project);
  const isFollowed = Boolean(project.predecessor) || project.successors.length > 0;
  const isTold = isFollowed || project.eligibility.length > 0;
  if (!awaited && formVersions.length === 0 && !isFollowed) return null;
  return (
    <section aria-labelledby="request" className="co-section">
      <h2 id="request">
        <Trans>Request</Trans>
      </h2>
      <p>
        <strong>{t(stageWords[stage])}</strong>
        {standing.since && (
          <>
            {" "}
            <Trans>since {dayInWords(standing.since)}</Trans>
          </>
        )}
        {standing.dueOn && (
          <>
            {", "}
            <MeantBy day={standing.dueOn} /> ({standing.target})
          </>
        )}
        {". "}
        <WhoseMove project={project} />
      </p>
      {form && (
        <p>
          <Link className="usa-button" to="/projects/$number/form" params={{ number }}>
            {form.handing === "PROPOSAL" ? <Trans>Write the proposal</Trans> : <Trans>Write the form</Trans>}
          </Link>
        </p>
      )}
      {isTold && (
        <Suspense>
          <AboutRequest project={project} />
        </Suspense>
      )}
      {formVersions.length > 0 && (
        <ul className="co-plain">
          {formVersions.map((version) => (
            <li key={version.number}>
              <Link
                className="usa-link"
                to="/projects/$number/form"
                params={{ number }}
                hash={`version-${version.number}`}
              >
                <VersionName version={version} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function WhoseMove({ project }: { project: ProjectRequestFragment }) {
  const awaited = awaitedOf(project);
  switch (awaited?.who) {
    case "requester":
      return <Trans>It is for the requester to go on: {project.recipient.name}.</Trans>;
    case "operating group":
      return <Trans>It is for the Operating Group to go on.</Trans>;
    case "stewards":
      return (
        <Trans>
          Stewards are to answer whether the data is available: {awaited.agencies.join(", ")}. The Operating
          Group goes on then.
        </Trans>
      );
    case "boards":
      return awaited.agencies.length > 0 ? (
        <Trans>The board members of these agencies are to vote: {awaited.agencies.join(", ")}.</Trans>
      ) : null;
    default:
      return null;
  }
}
