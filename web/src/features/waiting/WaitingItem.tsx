import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { WaitingItemFragment } from "../../gql/graphql";
import { dayInWords, daysBetween, today } from "../../words/dates";

/** One act that waits, which leads to where it is done. */
export function WaitingItem({ item }: { item: WaitingItemFragment }) {
  const { inWords, since, holdsUp } = item;
  return (
    <li>
      <Place item={item}>{inWords}</Place>
      <span className="co-act-details">
        <Trans>Waits since {dayInWords(since)}</Trans>{" "}
        <Plural value={daysBetween(since, today())} _0="(today)" one="(# day)" other="(# days)" />
        {holdsUp.length > 0 && (
          <>
            {". "}
            <Trans>Holds up:</Trans>{" "}
            {holdsUp.map(({ name }, at) => (
              <span key={name}>
                {at > 0 && ", "}
                <Link className="usa-link" to="/projects/$number" params={{ number: name }}>
                  {name}
                </Link>
              </span>
            ))}
          </>
        )}
      </span>
    </li>
  );
}

/** Leads to the form of the act on the page of its subject. */
function Place({ item: { act, subject }, children }: { item: WaitingItemFragment; children: ReactNode }) {
  const form = { className: "usa-link", hash: `act-${act}`, children };
  switch (subject.kind) {
    case "AGREEMENT":
      return <Link to="/agreements/$number" params={{ number: subject.name }} {...form} />;
    case "PROJECT":
      return <Link to="/projects/$number" params={{ number: subject.name }} {...form} />;
    case "ELEMENT":
      return <Link to="/elements/$id" params={{ id: subject.id }} {...form} />;
    case "RUN":
      return <Link to="/runs/$runId" params={{ runId: subject.name }} {...form} />;
    default:
      return <>{children}</>;
  }
}
