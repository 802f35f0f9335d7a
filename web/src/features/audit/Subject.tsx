import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { SubjectFragment } from "../../gql/graphql";
import { Name } from "../../ui/Name";
import { subjectInWords } from "../../words/changes";

type Node = SubjectFragment | null | undefined;

/** What a thing that has a page is called there; null for any other. */
export function subjectName(node: Node): string | null {
  switch (node?.__typename) {
    case "DataElement":
      return node.name;
    case "Dataset":
      return node.title;
    case "Agreement":
    case "Project":
      return `${node.number}: ${node.title}`;
    case "Run":
      return node.job.name;
    default:
      return null;
  }
}

/** Whether a thing was invented to show how the catalog works. */
export function isIllustrative(node: Node): boolean {
  switch (node?.__typename) {
    case "DataElement":
      return node.dataset.system.agency.illustrative;
    case "Dataset":
      return node.system.agency.illustrative;
    case "Agreement":
    case "Project":
      return node.illustrative;
    case "Run":
      return node.project?.illustrative ?? false;
    default:
      return false;
  }
}

/** The name of a thing, leading to its page where it has one; else what it is in plain words, or its id. */
export function SubjectLink({ subject, node }: { subject: string; node: Node }) {
  const { t } = useLingui();
  const words = subjectInWords(subject);
  const name = <Name>{subjectName(node) ?? ""}</Name>;
  switch (node?.__typename) {
    case "DataElement":
      return (
        <Link className="usa-link" to="/elements/$id" params={{ id: node.id }}>
          {name}
        </Link>
      );
    case "Dataset":
      return (
        <Link className="usa-link" to="/datasets/$id" params={{ id: node.id }}>
          {name}
        </Link>
      );
    case "Agreement":
      return (
        <Link className="usa-link" to="/agreements/$number" params={{ number: node.number }}>
          {name}
        </Link>
      );
    case "Project":
      return (
        <Link className="usa-link" to="/projects/$number" params={{ number: node.number }}>
          {name}
        </Link>
      );
    case "Run":
      return (
        <Link className="usa-link" to="/runs/$runId" params={{ runId: node.runId }}>
          {name}
        </Link>
      );
    default:
      return words ? t(words) : <code className="co-subject">{subject}</code>;
  }
}
