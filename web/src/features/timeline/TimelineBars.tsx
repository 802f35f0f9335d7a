import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useRef } from "react";
import { spanInWords } from "../../words/span";
import { verdictWords } from "../../words/verdicts";
import type { Closing } from "./acts/projectLife";
import { dayFor, holds, type Interval, type Line } from "./line/timelineScale";
import { totalOf } from "./shares";
import { BAR } from "./TimelineShares";

type Props = {
  intervals: Interval[];
  day: string;
  line: Line;
  closing?: Closing;
  onChoose: (day: string) => void;
};

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The stretches of days with one verdict, each a button over its picture; one stop for the Tab key. */
export function TimelineBars({ intervals, day, line, closing, onChoose }: Props) {
  const { t } = useLingui();
  const bars = useRef<(SVGRectElement | null)[]>([]);
  const chosen = Math.max(
    0,
    intervals.findIndex((interval) => holds(interval, day)),
  );
  const press = (event: KeyboardEvent, interval: Interval, index: number) => {
    const step = STEPS[event.key];
    if (!step && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (step) bars.current[step(index, intervals.length)]?.focus();
    else onChoose(dayFor(interval, day));
  };
  return intervals.map((interval, index) => {
    const { start, width } = line.stretch(interval);
    const { from, until, verdict, rules, counts } = interval;
    const days = from || until ? spanInWords(from, until) : t`Always`;
    const total = totalOf(counts);
    const told = [
      days,
      t(verdictWords[verdict]),
      rules.join(", "),
      total > 0 && t`${counts.covered} of ${total} uses covered`,
      isAfter(closing, from) && t`after the project was over`,
    ].filter(Boolean);
    return (
      // biome-ignore lint/a11y/useSemanticElements: a shape in a drawing cannot be a button element
      <rect
        key={from ?? "first"}
        ref={(bar) => {
          bars.current[index] = bar;
        }}
        className="co-timeline__bar"
        role="button"
        tabIndex={index === chosen ? 0 : -1}
        aria-label={told.join(": ")}
        aria-pressed={holds(interval, day)}
        x={`${start}%`}
        y={BAR.top}
        width={`${width}%`}
        height={BAR.height}
        style={{ width: `max(3px, ${width}%)` }}
        onClick={() => onChoose(dayFor(interval, day))}
        onKeyDown={(event) => press(event, interval, index)}
      >
        <title>{told.join(": ")}</title>
      </rect>
    );
  });
}

/** Whether a stretch lies wholly after a project was over. */
function isAfter(closing: Closing | undefined, from: string | null | undefined) {
  return closing !== undefined && (!closing.on || (!!from && from >= closing.on));
}
