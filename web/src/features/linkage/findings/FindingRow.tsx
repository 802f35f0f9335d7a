import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { FindingRowFragment } from "../../../gql/graphql";
import { IllustrativeTag, Tag } from "../../../ui/Tag";
import { dayInWords } from "../../../words/dates";
import { findingStateWords } from "../../../words/runs";
import { FoundThing } from "./FoundThing";

type Props = { finding: FindingRowFragment; mayResolve: boolean };

/** A finding in a list, with its run, its project, and the way to where it is settled. */
export function FindingRow({ finding, mayResolve }: Props) {
  const { t } = useLingui();
  const { occurredOn, state, run, project } = finding;
  return (
    <tr>
      <th scope="row" data-label={t`Day`}>
        {dayInWords(occurredOn)}
      </th>
      <td className="co-table__wide" data-label={t`What was found`}>
        <Tag>{t(findingStateWords[state])}</Tag> <FoundThing finding={finding} />
        {mayResolve && state === "OPEN" && project && (
          <p>
            <Link
              className="usa-link"
              to="/runs/$runId"
              params={{ runId: run.runId }}
              hash="act-resolveFinding"
            >
              <Trans>Resolve it</Trans>
            </Link>
          </p>
        )}
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
