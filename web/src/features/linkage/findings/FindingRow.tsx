import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { FindingRowFragment } from "../../../gql/graphql";
import { IllustrativeTag, Tag } from "../../../ui/Tag";
import { dayInWords } from "../../../words/dates";
import { findingStateWords } from "../../../words/runs";
import { FoundThing } from "./FoundThing";

/** A finding in a list, with its run and its project. */
export function FindingRow({ finding }: { finding: FindingRowFragment }) {
  const { t } = useLingui();
  const { occurredOn, state, run, project } = finding;
  return (
    <tr>
      <th scope="row" data-label={t`Day`}>
        {dayInWords(occurredOn)}
      </th>
      <td className="co-table__wide" data-label={t`What was found`}>
        <Tag>{t(findingStateWords[state])}</Tag> <FoundThing finding={finding} />
      </td>
      <td data-label={t`Run`}>
        <Link className="usa-link" to="/runs/$runId" params={{ runId: run.runId }}>
          {run.job.name}
        </Link>
      </td>
      <td data-label={t`Project`}>
        {project ? (
          <>
            <Link className="usa-link" to="/projects/$number" params={{ number: project.number }}>
              {project.number}
            </Link>{" "}
            {project.illustrative && <IllustrativeTag />}
          </>
        ) : (
          <Trans>None in the catalog</Trans>
        )}
      </td>
    </tr>
  );
}
