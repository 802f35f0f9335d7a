import { dayInWords, tickInWords } from "../../../words/dates";
import type { Line } from "./timelineScale";

const NEAR_START = 12;
const NEAR_END = 88;

type Props = {
  line: Line;
  /** The day chosen. */
  day: string;
  /** How far below the top of the picture the axis lies, in pixels. */
  y: number;
};

/** The days under a picture, and a line through it at the day chosen. */
export function TimelineAxis({ line, day, y }: Props) {
  const days = line.ticks.map((tick) => tick.day);
  return (
    <svg aria-hidden="true" className="co-timeline__axis" width="100%" height="100%">
      {line.ticks.map((tick) => (
        <g key={tick.day}>
          <line x1={`${tick.at}%`} x2={`${tick.at}%`} y1={y} y2={y + 8} />
          <text x={`${tick.at}%`} y={y + 24} textAnchor={anchor(tick.at)}>
            {tickInWords(tick.day, days)}
          </text>
        </g>
      ))}
      {line.within(day) && (
        <g className="co-timeline__chosen">
          <line x1={`${line.at(day)}%`} x2={`${line.at(day)}%`} y1="18" y2={y + 8} />
          <text x={`${line.at(day)}%`} y="13" textAnchor={anchor(line.at(day))}>
            {dayInWords(day)}
          </text>
        </g>
      )}
    </svg>
  );
}

function anchor(at: number) {
  if (at < NEAR_START) return "start";
  return at > NEAR_END ? "end" : "middle";
}
