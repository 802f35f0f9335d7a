import { Trans, useLingui } from "@lingui/react/macro";
import { scaleUtc } from "d3-scale";
import type { ForecastStepFragment } from "../../gql/graphql";
import { stageWords } from "../../words/agreements";
import { dayInWords, daysAfter, tickInWords } from "../../words/dates";

const ROW = 46;
const BAR = { top: 20, height: 14 };
const AXIS = 30;
const TICKS = 2;
const NEAR_START = 12;
const NEAR_END = 88;

type Props = {
  /** Steps of which at least the middle day is known. */
  steps: ForecastStepFragment[];
  today: string;
};

/** A bar for each step: the days that hold it in eight of ten cases and, darker, in half of them, with the middle day marked. */
export function ForecastPicture({ steps, today }: Props) {
  const { t } = useLingui();
  const line = lineOf(steps, today);
  const height = steps.length * ROW;
  const last = steps.at(-1);
  return (
    <div className="co-forecast">
      <svg
        className="co-forecast__picture"
        role="img"
        aria-label={
          last?.median
            ? t`The remaining steps through time; the last that is known, ${t(stageWords[last.stage])}, by ${dayInWords(last.median)} in half of all cases. The table says the same.`
            : t`The remaining steps through time`
        }
        width="100%"
        height={height + AXIS}
      >
        {line.ticks.map((tick) => (
          <g key={tick.day} className="co-forecast__axis">
            <line x1={`${tick.at}%`} x2={`${tick.at}%`} y1="0" y2={height + 6} />
            <text x={`${tick.at}%`} y={height + 22} textAnchor={anchor(tick.at)}>
              {tickInWords(
                tick.day,
                line.ticks.map(({ day }) => day),
              )}
            </text>
          </g>
        ))}
        {steps.map((step, at) => (
          <svg aria-hidden="true" key={step.stage} y={at * ROW} width="100%" height={ROW} overflow="visible">
            <text className="co-forecast__name" x="0" y="14">
              {t(stageWords[step.stage])}
            </text>
            <Bar
              className="co-forecast__80"
              from={line.at(step.from80 ?? today)}
              until={line.end(step.until80)}
            />
            <Bar
              className="co-forecast__50"
              from={line.at(step.from50 ?? today)}
              until={line.end(step.until50)}
            />
            {step.median && (
              <line
                className="co-forecast__median"
                x1={`${line.at(step.median)}%`}
                x2={`${line.at(step.median)}%`}
                y1={BAR.top - 2}
                y2={BAR.top + BAR.height + 2}
              />
            )}
          </svg>
        ))}
      </svg>
      <ul className="co-timeline__legend">
        <li>
          <Swatch className="co-forecast__80" /> <Trans>In eight of ten cases</Trans>
        </li>
        <li>
          <Swatch className="co-forecast__50" /> <Trans>In half of all cases</Trans>
        </li>
        <li>
          <svg aria-hidden="true" width="16" height="16">
            <line className="co-forecast__median" x1="8" x2="8" y1="0" y2="16" />
          </svg>{" "}
          <Trans>As likely before as after</Trans>
        </li>
      </ul>
    </div>
  );
}

function Bar({ className, from, until }: { className: string; from: number; until: number }) {
  return (
    <rect
      className={className}
      x={`${from}%`}
      width={`${Math.max(until - from, 0.4)}%`}
      y={BAR.top}
      height={BAR.height}
    />
  );
}

function Swatch({ className }: { className: string }) {
  return (
    <svg aria-hidden="true" width="32" height="16">
      <rect className={className} width="32" height="16" />
    </svg>
  );
}

/** Places the days from today to the last that is known. */
function lineOf(steps: ForecastStepFragment[], today: string) {
  const known = steps.flatMap(({ median, until50, until80, knownUntil }) => [
    median,
    until50,
    until80 ?? knownUntil,
  ]);
  const last = known
    .filter((day): day is string => !!day)
    .reduce((one, other) => (one > other ? one : other), today);
  const scale = scaleUtc()
    .domain([instantOf(today), instantOf(daysAfter(last, 7))])
    .range([0, 100])
    .clamp(true);
  return {
    at: (day: string) => scale(instantOf(day)),
    end: (day?: string | null) => (day ? scale(instantOf(daysAfter(day, 1))) : 100),
    ticks: scale.ticks(TICKS).map((date) => ({ day: date.toISOString().slice(0, 10), at: scale(date) })),
  };
}

function instantOf(day: string) {
  return Date.parse(`${day}T00:00:00Z`);
}

function anchor(at: number) {
  if (at < NEAR_START) return "start";
  return at > NEAR_END ? "end" : "middle";
}
