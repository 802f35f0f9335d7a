import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { RunRowFragment } from "../../../gql/graphql";
import { IllustrativeTag } from "../../../ui/Tag";
import { instantInWords } from "../../../words/dates";
import { runStateWords } from "../../../words/runs";

/** A run in a list, with how many of its findings are open. */
export function RunRow({ run }: { run: RunRowFragment }) {
  const { t } = useLingui();
  const { runId, state, startedAt, job, project, projectNumber, findings } = run;
  const open = findings.filter((finding) => finding.state === "OPEN").length;
  return (
    <tr>
      <th scope="row" data-label={t`Run`}>
        <Link className="usa-link" to="/runs/$runId" params={{ runId }}>
          {job.name}
        </Link>
        <span className="co-act-details co-code">{runId}</span>
      </th>
      <td data-label={t`State`}>{t(runStateWords[state])}</td>
      <td data-label={t`Started`}>{startedAt ? instantInWords(startedAt) : t`Not stated`}</td>
      <td data-label={t`Project`}>
        {project ? (
          <>
            <Link className="usa-link" to="/projects/$number" params={{ number: project.number }}>
              {project.number}
            </Link>{" "}
            {project.illustrative && <IllustrativeTag />}
          </>
        ) : projectNumber ? (
          <Trans>{projectNumber}, which is not in the catalog</Trans>
        ) : (
          <Trans>Its events name none</Trans>
        )}
      </td>
      <td data-label={t`Open findings`}>
        {open === 0 ? (
          t`None`
        ) : (
          <strong>
            <Plural value={open} one="# finding" other="# findings" />
          </strong>
        )}
      </td>
    </tr>
  );
}
