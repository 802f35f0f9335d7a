import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { WaitedFragment } from "../../gql/graphql";
import { dayInWords, daysBetween, today } from "../../words/dates";

/** Since when an act waits. */
export function WaitsSince({ work: { since } }: { work: WaitedFragment }) {
  return (
    <>
      <Trans>Waits since {dayInWords(since)}</Trans>{" "}
      <Plural value={daysBetween(since, today())} _0="(today)" one="(# day)" other="(# days)" />
    </>
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
