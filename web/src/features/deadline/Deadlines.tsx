import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DeadlineBand, DuePageQuery } from "../../gql/graphql";
import type { Moment } from "../../ui/moment/moment";
import { ScrollRegion } from "../../ui/ScrollRegion";
import { IllustrativeTag } from "../../ui/Tag";
import { dayInWords, daysAfter } from "../../words/dates";
import { bandWords, deadlineKindWords } from "../../words/deadlines";

type Deadline = DuePageQuery["fallingDue"]["nodes"][number];

type Props = { deadlines: Deadline[]; moment: Moment };

/** The deadlines band by band, what is overdue first. */
export function Deadlines({ deadlines, moment }: Props) {
  const bands = [...new Set(deadlines.map(({ band }) => band))];
  return bands.map((band) => (
    <Band key={band} band={band} deadlines={deadlines.filter((each) => each.band === band)} moment={moment} />
  ));
}

function Band({ band, deadlines, moment }: Props & { band: DeadlineBand }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby={band} className="co-section">
      <h2 id={band}>
        {t(bandWords[band])} ({deadlines.length})
      </h2>
      <ScrollRegion label={t(bandWords[band])}>
        <table className="usa-table usa-table--borderless usa-table--stacked co-table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Due</Trans>
              </th>
              <th scope="col" className="co-table__wide">
                <Trans>What</Trans>
              </th>
              <th scope="col">
                <Trans>Who must act</Trans>
              </th>
              <th scope="col">
                <Trans>At stake</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {deadlines.map((deadline) => (
              <Row key={deadline.id} deadline={deadline} moment={moment} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Row({ deadline, moment }: { deadline: Deadline; moment: Moment }) {
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

function About({
  deadline: { agreement, project, kind, due },
  moment,
}: {
  deadline: Deadline;
  moment: Moment;
}) {
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
