import type { Verdict } from "../../gql/graphql";

/** The fill that stands for a verdict, in the picture whose patterns have this id. */
export function patternOf(id: string, verdict: Verdict) {
  return `url(#${id}-${verdict})`;
}

/** One fill for each verdict, told apart by its lines as well as by its color. */
export function TimelinePatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-COVERED`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="co-fill co-fill--covered" width="8" height="8" />
      </pattern>
      <pattern
        id={`${id}-NOT_COVERED`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="co-fill co-fill--not_covered" width="8" height="8" />
        <rect className="co-fill__line co-fill__line--not_covered" width="3" height="8" />
      </pattern>
      <pattern id={`${id}-NEEDS_COUNSEL`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="co-fill co-fill--needs_counsel" width="8" height="8" />
        <circle className="co-fill__line co-fill__line--needs_counsel" cx="4" cy="4" r="2" />
      </pattern>
    </defs>
  );
}
