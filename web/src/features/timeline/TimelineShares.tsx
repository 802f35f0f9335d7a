import type { Interval, Line } from "./line/timelineScale";
import { sharesOf } from "./shares";
import { patternOf } from "./TimelinePatterns";

export const BAR = { top: 24, height: 52 };

type Props = { id: string; intervals: Interval[]; line: Line };

/** The stretches of days, each filled by how many uses have which verdict. */
export function TimelineShares({ id, intervals, line }: Props) {
  return intervals.flatMap((interval) => {
    const { start, width } = line.stretch(interval);
    return sharesOf(interval).map(({ verdict, top, height }) => (
      <rect
        key={`${interval.from} ${verdict}`}
        x={`${start}%`}
        y={BAR.top + top * BAR.height}
        height={height * BAR.height}
        style={{ width: `max(3px, ${width}%)` }}
        fill={patternOf(id, verdict)}
      />
    ));
  });
}
