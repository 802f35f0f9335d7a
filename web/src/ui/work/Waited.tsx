import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { WaitedFragment } from "../../gql/graphql";
import { dayInWords, daysBetween, today } from "../../words/dates";

/** Since when an act waits, and by when it is meant to be done. */
export function WaitsSince({ work }: { work: WaitedFragment }) {
  const { since } = work;
  return (
    <>
      <Trans>Waits since {dayInWords(since)}</Trans>{" "}
      <Plural value={daysBetween(since, today())} _0="(today)" one="(# day)" other="(# days)" />
      {work.dueOn && "; "}
      <MeantBy day={work.dueOn} />
    </>
  );
}

/** By when something is meant to be done, and whether that day is over. */
export function MeantBy({ day }: { day: string | null }) {
  if (!day) return null;
  return day < today() ? (
    <strong>
      <Trans>overdue: it was meant to be done by {dayInWords(day)}</Trans>
    </strong>
  ) : (
    <Trans>meant to be done by {dayInWords(day)}</Trans>
  );
}

/** The projects that wait for an act. */
export function HoldsUp({ work: { holdsUp } }: { work: WaitedFragment }) {
  return holdsUp.map(({ name }, at) => (
    <span key={name}>
      {at > 0 && ", "}
      <Link className="usa-link" to="/projects/$number" params={{ number: name }}>
        {name}
      </Link>
    </span>
  ));
}
