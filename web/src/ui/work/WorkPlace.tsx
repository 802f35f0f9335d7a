import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { WorkPlaceFragment } from "../../gql/graphql";

/** Leads to the form of an act that waits, on the page of its subject; to the form of a request where that is to be written, and of an agreement that is not there yet. */
export function WorkPlace({
  work: { kind, act, subject },
  children,
}: {
  work: WorkPlaceFragment;
  children: ReactNode;
}) {
  if (kind === "FORM_TO_WRITE") {
    return (
      <Link className="usa-link" to="/projects/$number/form" params={{ number: subject.name }}>
        {children}
      </Link>
    );
  }
  if (kind === "AGREEMENT_TO_DRAFT") {
    return (
      <Link className="usa-link" to="/agreements/new">
        {children}
      </Link>
    );
  }
  if (kind === "MEETING_TO_CALL") {
    return (
      <Link className="usa-link" to="/boards">
        {children}
      </Link>
    );
  }
  const form = { className: "usa-link", hash: `act-${act}`, children };
  switch (subject.kind) {
    case "AGREEMENT":
      return <Link to="/agreements/$number" params={{ number: subject.name }} {...form} />;
    case "PROJECT":
      return <Link to="/projects/$number" params={{ number: subject.name }} {...form} />;
    case "ELEMENT":
      return <Link to="/elements/$id" params={{ id: subject.id }} {...form} />;
    case "MEETING":
      return <Link to="/meetings/$number" params={{ number: subject.name }} {...form} />;
    case "APPLICATION":
      return <Link to="/onboarding/$number" params={{ number: subject.name }} {...form} />;
    case "RUN":
      return <Link to="/runs/$runId" params={{ runId: subject.name }} {...form} />;
    default:
      return <>{children}</>;
  }
}
