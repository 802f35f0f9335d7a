import type { MarkedFragment } from "../../../gql/graphql";

/** Text with the matching words marked. */
export function Marked({ parts }: { parts: MarkedFragment[] }) {
  let start = 0;
  return parts.map((part) => {
    const key = start;
    start += part.text.length;
    return part.matched ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
