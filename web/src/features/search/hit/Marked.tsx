import type { SearchPageQuery } from "../../../gql/graphql";

export type Edge = SearchPageQuery["search"]["edges"][number];
type Part = Edge["highlights"][number]["parts"][number];

/** Text with the matching words marked. */
export function Marked({ parts }: { parts: Part[] }) {
  let start = 0;
  return parts.map((part) => {
    const key = start;
    start += part.text.length;
    return part.matched ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
