import { patternOf, TimelinePatterns } from "../TimelinePatterns";
import type { Held } from "./lanes";

/** The fill of a stretch, in the picture whose patterns have this id. */
export function fillOf(id: string, held: Held) {
  if (held === "holds") return patternOf(id, "COVERED");
  if (held === "waits") return patternOf(id, "NEEDS_COUNSEL");
  return held === "broken" ? patternOf(id, "NOT_COVERED") : `url(#${id}-over)`;
}

/** One fill for each way to be held, told apart by its lines as well as by its color. */
export function LanePatterns({ id }: { id: string }) {
  return (
    <svg aria-hidden="true" className="co-lane-patterns" width="0" height="0">
      <TimelinePatterns id={id} />
      <defs>
        <pattern id={`${id}-over`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className="co-fill co-fill--over" width="8" height="8" />
          <rect className="co-fill__line co-fill__line--over" y="3" width="8" height="1" />
        </pattern>
      </defs>
    </svg>
  );
}
