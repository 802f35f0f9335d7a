import type { Verdict } from "../../gql/graphql";
import type { Interval } from "./line/timelineScale";

/** What part of a bar stands for the uses with one verdict, from its top: both as fractions of its height. */
export type Share = { verdict: Verdict; top: number; height: number };

/** What is worst is on top. */
const ORDER: Verdict[] = ["NOT_COVERED", "NEEDS_COUNSEL", "COVERED"];

/** What a part is drawn as at least, so that one use of a hundred can still be seen. */
const LEAST = 0.12;

/** Divides a bar by how many uses have each verdict; the verdict on all together has a part even where its uses are not told. */
export function sharesOf({ verdict, counts }: Pick<Interval, "verdict" | "counts">): Share[] {
  const uses = usesBy(counts);
  const total = totalOf(counts);
  if (total === 0) return [{ verdict, top: 0, height: 1 }];
  const parts = ORDER.filter((each) => uses[each] > 0 || each === verdict).map((each) => ({
    verdict: each,
    height: Math.max(LEAST, uses[each] / total),
  }));
  const most = parts.reduce((one, other) => (other.height > one.height ? other : one));
  most.height -= parts.reduce((sum, { height }) => sum + height, 0) - 1;
  let top = 0;
  return parts.map(({ verdict: each, height }) => {
    const share = { verdict: each, top, height };
    top += height;
    return share;
  });
}

/** How many uses were judged, as far as they are told. */
export function totalOf({ covered, notCovered, needsCounsel }: Interval["counts"]) {
  return covered + notCovered + needsCounsel;
}

function usesBy({ covered, notCovered, needsCounsel }: Interval["counts"]): Record<Verdict, number> {
  return { COVERED: covered, NOT_COVERED: notCovered, NEEDS_COUNSEL: needsCounsel };
}
