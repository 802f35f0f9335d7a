import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { spanInWords } from "../../../words/span";
import { ActMark, ActMarks } from "../acts/ActMarks";
import { isLate } from "../acts/markedActs";
import { TimelineAxis } from "../line/TimelineAxis";
import { drawnIn, type Line, lineOf, spanOf } from "../line/timelineScale";
import { fillOf, LanePatterns } from "./LanePatterns";
import type { Held, Lane } from "./lanes";

export type NamedLane = Lane & {
  /** What the lane is of, and the same as a link or with more to say. */
  name: string;
  heading: ReactNode;
};

type Props = { lanes: NamedLane[]; day: string };

/** One row for each thing: what held of it through time, all on the same line of days. */
export function Lanes({ lanes, day }: Props) {
  const id = useId();
  const runs = lanes.flatMap(({ stretches }) => stretches);
  const begun = runs.flatMap(({ from }) => (from ? [from] : [])).sort()[0];
  const line = lineOf(spanOf(runs, day, {}, begun));
  return (
    <div className="co-lanes">
      <LanePatterns id={id} />
      <div className="co-lane">
        <svg aria-hidden="true" className="co-lane__axis" width="100%" height="52">
          <TimelineAxis line={line} day={day} y={22} />
        </svg>
      </div>
      <ul>
        {lanes.map((lane) => (
          <li key={lane.key} className="co-lane">
            <span className="co-lane__name">{lane.heading}</span>
            <Picture id={id} lane={lane} line={line} day={day} />
          </li>
        ))}
      </ul>
      <Legend id={id} lanes={lanes} />
    </div>
  );
}

type PictureProps = { id: string; lane: NamedLane; line: Line; day: string };

function Picture({ id, lane: { name, stretches, acts }, line, day }: PictureProps) {
  const { t } = useLingui();
  const told = stretches.map(({ from, until, words }) =>
    from || until ? `${t(words)}, ${spanInWords(from, until)}` : t(words),
  );
  return (
    <svg
      role="img"
      className="co-lane__picture"
      width="100%"
      height={acts.length > 0 ? 36 : 22}
      aria-label={`${name}: ${told.join("; ")}`}
    >
      {drawnIn(stretches, line.span).map((stretch) => {
        const { start, width } = line.stretch(stretch);
        return (
          <rect
            key={stretch.from ?? "first"}
            className="co-lane__stretch"
            x={`${start}%`}
            y="2"
            height="18"
            style={{ width: `max(3px, ${width}%)` }}
            fill={fillOf(id, stretch.held)}
          >
            <title>{told[stretches.indexOf(stretch)]}</title>
          </rect>
        );
      })}
      {line.within(day) && (
        <line className="co-lane__day" x1={`${line.at(day)}%`} x2={`${line.at(day)}%`} y1="0" y2="100%" />
      )}
      <ActMarks acts={acts} line={line} y={29} />
    </svg>
  );
}

function Legend({ id, lanes }: { id: string; lanes: NamedLane[] }) {
  const { t } = useLingui();
  const words = new Map<Held, Set<string>>();
  for (const stretch of lanes.flatMap(({ stretches }) => stretches)) {
    words.set(stretch.held, (words.get(stretch.held) ?? new Set()).add(t(stretch.words)));
  }
  const acts = lanes.flatMap((lane) => lane.acts);
  return (
    <ul className="co-timeline__legend">
      {[...words].map(([held, those]) => (
        <li key={held}>
          <svg aria-hidden="true" width="32" height="16">
            <rect className="co-timeline__swatch" width="32" height="16" fill={fillOf(id, held)} />
          </svg>{" "}
          {[...those].join(" / ")}
        </li>
      ))}
      {acts.length > 0 && (
        <li>
          <Sign late={false} /> <Trans>Something was done</Trans>
        </li>
      )}
      {acts.some(isLate) && (
        <li>
          <Sign late /> <Trans>It became known more than a month later, where the dots end</Trans>
        </li>
      )}
    </ul>
  );
}

function Sign({ late }: { late: boolean }) {
  return (
    <svg aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16">
      <ActMark late={late} />
    </svg>
  );
}
