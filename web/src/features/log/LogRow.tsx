import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { LogRowFragment } from "../../gql/graphql";
import { IllustrativeTag } from "../../ui/Tag";
import { stageWords } from "../../words/agreements";
import { dayInWords } from "../../words/dates";
import { requestTypeWords } from "../../words/requestTypes";
import { decisionWords, outcomeWords } from "./logWords";
import { NonDisclosures } from "./NonDisclosures";

type Props = {
  row: LogRowFragment;
  /** Whether the table has the column that names people. */
  withPeople: boolean;
};

/** A request in the log: when it came in, from whom, whose data it is about, what was decided and where it stands. */
export function LogRow({ row, withPeople }: Props) {
  const { t } = useLingui();
  const { project, receivedOn, type, requestor, predecessor, decisionStatus, boardDecidedOn, outcome } = row;
  const { number, title, illustrative, stage, standing, recipient, providers } = project;
  return (
    <tr>
      <th scope="row" className="co-table__wide" data-label={t`Request`}>
        <Link className="usa-link" to="/projects/$number" params={{ number }}>
          {number}
        </Link>{" "}
        {illustrative && <IllustrativeTag />}
        <span className="co-act-details">{title}</span>
      </th>
      <td data-label={t`Received`}>
        {receivedOn ? dayInWords(receivedOn) : t`Not recorded`}
        {type && <span className="co-act-details">{t(requestTypeWords[type])}</span>}
        {predecessor && (
          <span className="co-act-details">
            <Trans>
              Follows{" "}
              <Link className="usa-link" to="/projects/$number" params={{ number: predecessor }}>
                {predecessor}
              </Link>
            </Trans>
          </span>
        )}
      </td>
      <td data-label={t`Organization`}>
        <Link className="usa-link" to="/agencies/$code" params={{ code: recipient.code }}>
          {recipient.name}
        </Link>
        {requestor && <span className="co-act-details">{requestor}</span>}
      </td>
      <td data-label={t`Data from`}>
        {providers.length === 0 ? t`None recorded` : providers.map(({ code }) => code).join(", ")}
      </td>
      <td data-label={t`Decision`}>
        {t(decisionWords[decisionStatus])}
        {boardDecidedOn && <span className="co-act-details">{dayInWords(boardDecidedOn)}</span>}
      </td>
      <td data-label={t`Stage`}>
        {t(stageWords[stage])}
        {standing.since && (
          <span className="co-act-details">
            <Trans>Since {dayInWords(standing.since)}</Trans>
          </span>
        )}
        {outcome && stage !== "WITHDRAWN" && (
          <span className="co-act-details">{t(outcomeWords[outcome])}</span>
        )}
      </td>
      {withPeople && (
        <td data-label={t`Non-disclosure agreements`}>
          <NonDisclosures needed={row.ndasNeeded ?? []} received={row.ndasReceived ?? []} />
        </td>
      )}
    </tr>
  );
}
