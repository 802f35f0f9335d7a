import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DeadlineRowFragment } from "../../gql/graphql";
import type { Moment } from "../../ui/moment/moment";
import { IllustrativeTag } from "../../ui/Tag";
import { dayInWords, daysAfter } from "../../words/dates";
import { deadlineKindWords } from "../../words/deadlines";

type Props = { deadline: DeadlineRowFragment; moment: Moment };

/** One deadline: what is due, who must act, and what is at stake. */
export function DeadlineRow({ deadline, moment }: Props) {
  const { t } = useLingui();
  const { due, daysLeft, kind, reason, remedy, agencies, usesAtStake, projectsAtStake } = deadline;
  return (
    <tr>
      <th scope="row" data-label={t`Due`}>
        {dayInWords(due)}
        <span className="co-act-details">
          {daysLeft < 0 ? (
            <Plural value={-daysLeft} one="# day ago" other="# days ago" />
          ) : (
            <Plural value={daysLeft} _0="today" one="in # day" other="in # days" />
          )}
        </span>
      </th>
      <td className="co-table__wide" data-label={t`What`}>
        <strong>{t(deadlineKindWords[kind])}</strong> <About deadline={deadline} moment={moment} />
        <span className="co-due__words">{reason}</span>
        <span className="co-due__words">
          <strong>
            <Trans>What would settle it:</Trans>
          </strong>{" "}
          {remedy}
        </span>
      </td>
      <td data-label={t`Who must act`}>
        <ul className="co-plain">
          {agencies.map(({ code, name }) => (
            <li key={code}>
              <Link className="usa-link" to="/agencies/$code" params={{ code }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </td>
      <td data-label={t`At stake`}>
        <Plural value={usesAtStake} _0="No use of data" one="# use of data" other="# uses of data" />
        <ul className="co-plain">
          {projectsAtStake.map(({ number }) => (
            <li key={number}>
              <Link className="usa-link" to="/projects/$number" params={{ number }} search={{ asOf: due }}>
                {number}
              </Link>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function About({ deadline: { agreement, project, kind, due }, moment }: Props) {
  return (
    <>
      {agreement && (
        <Link
          className="usa-link"
          to="/agreements/$number"
          params={{ number: agreement.number }}
          search={moment}
        >
          {agreement.number}
        </Link>
      )}{" "}
      {project && (
        <Link className="usa-link" to="/projects/$number" params={{ number: project.number }} search={moment}>
          {project.number}
        </Link>
      )}{" "}
      {(agreement?.illustrative || project?.illustrative) && <IllustrativeTag />}{" "}
      {agreement && kind === "AGREEMENT_TERM" && (
        <Link
          className="usa-link"
          to="/agreements/$number/what-if"
          params={{ number: agreement.number }}
          search={{ kind: "AGREEMENT_LAPSES", on: daysAfter(due, 1), knownAt: moment.knownAt }}
        >
          <Trans>What if it lapses?</Trans>
        </Link>
      )}
    </>
  );
}
