import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { Verdict } from "../../gql/graphql";
import { dayInWords, tickInWords } from "../../words/dates";
import { verdictWords } from "../../words/verdicts";
import { TimelineBars } from "./TimelineBars";
import { patternOf, TimelinePatterns } from "./TimelinePatterns";
import { type Interval, lineOf, type Span, spanOf } from "./timelineScale";

type Props = {
  intervals: Interval[];
  /** The day chosen. */
  day: string;
  zoom: Partial<Span>;
  onChoose: (day: string) => void;
};

const NEAR_START = 12;
const NEAR_END = 88;

/** A bar of days, coloured and patterned by verdict, with the chosen day marked. */
export function TimelinePicture({ intervals, day, zoom, onChoose }: Props) {
  const { t } = useLingui();
  const id = useId();
  const line = lineOf(spanOf(intervals, day, zoom));
  const verdicts = [...new Set(intervals.map(({ verdict }) => verdict))];
  return (
    <div className="co-timeline">
      <p className="co-quiet" id={`${id}-how`}>
        <Trans>
          Left and right arrow keys go from one stretch of days to the next; Enter asks about its first day.
        </Trans>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset */}
      <svg
        className="co-timeline__picture"
        role="group"
        aria-label={t`Verdicts through time`}
        aria-describedby={`${id}-how`}
      >
        <TimelinePatterns id={id} />
        <TimelineBars id={id} intervals={intervals} day={day} line={line} onChoose={onChoose} />
        <Axis line={line} day={day} />
      </svg>
      <Legend id={id} verdicts={verdicts} />
    </div>
  );
}

function Axis({ line, day }: { line: ReturnType<typeof lineOf>; day: string }) {
  const days = line.ticks.map((tick) => tick.day);
  return (
    <svg aria-hidden="true" className="co-timeline__axis" width="100%" height="100%">
      {line.ticks.map((tick) => (
        <g key={tick.day}>
          <line x1={`${tick.at}%`} x2={`${tick.at}%`} y1="76" y2="84" />
          <text x={`${tick.at}%`} y="100" textAnchor={anchor(tick.at)}>
            {tickInWords(tick.day, days)}
          </text>
        </g>
      ))}
      {line.within(day) && (
        <g className="co-timeline__chosen">
          <line x1={`${line.at(day)}%`} x2={`${line.at(day)}%`} y1="18" y2="84" />
          <text x={`${line.at(day)}%`} y="13" textAnchor={anchor(line.at(day))}>
            {dayInWords(day)}
          </text>
        </g>
      )}
    </svg>
  );
}

function Legend({ id, verdicts }: { id: string; verdicts: Verdict[] }) {
  const { t } = useLingui();
  return (
    <ul className="co-timeline__legend">
      {verdicts.map((verdict) => (
        <li key={verdict}>
          <svg aria-hidden="true" width="32" height="16">
            <rect className="co-timeline__swatch" width="32" height="16" fill={patternOf(id, verdict)} />
          </svg>{" "}
          {t(verdictWords[verdict])}
        </li>
      ))}
    </ul>
  );
}

function anchor(at: number) {
  if (at < NEAR_START) return "start";
  return at > NEAR_END ? "end" : "middle";
}
