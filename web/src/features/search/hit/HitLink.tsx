import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { HitLinkFragment } from "../../../gql/graphql";

type Props = { node: HitLinkFragment; asOf?: string; children: ReactNode };

/** Leads to the page about a hit, on the same day as the search. */
export function HitLink({ node, asOf, children }: Props) {
  const moment = asOf ? { asOf } : {};
  switch (node.__typename) {
    case "DataElement":
      return (
        <Link className="usa-link" to="/elements/$id" params={{ id: node.id }} search={moment}>
          {children}
        </Link>
      );
    case "Dataset":
      return (
        <Link className="usa-link" to="/datasets/$id" params={{ id: node.id }}>
          {children}
        </Link>
      );
    case "Agency":
      return (
        <Link className="usa-link" to="/agencies/$code" params={{ code: node.code }}>
          {children}
        </Link>
      );
    case "Agreement":
      return (
        <Link className="usa-link" to="/agreements/$number" params={{ number: node.number }} search={moment}>
          {children}
        </Link>
      );
    case "Project":
      return (
        <Link className="usa-link" to="/projects/$number" params={{ number: node.number }} search={moment}>
          {children}
        </Link>
      );
    case "LegalBasis":
      return (
        <Link className="usa-link" to="/law/$code" params={{ code: node.code }}>
          {children}
        </Link>
      );
  }
}
