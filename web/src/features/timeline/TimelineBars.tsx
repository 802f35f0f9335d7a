import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useRef } from "react";
import { spanInWords } from "../../words/span";
import { verdictWords } from "../../words/verdicts";
import { patternOf } from "./TimelinePatterns";
import { dayFor, holds, type Interval, type lineOf } from "./timelineScale";

type Props = {
  id: string;
  intervals: Interval[];
  day: string;
  line: ReturnType<typeof lineOf>;
  onChoose: (day: string) => void;
};

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The stretches of days with one verdict, each a button; one stop for the Tab key. */
export function TimelineBars({ id, intervals, day, line, onChoose }: Props) {
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
    const { from, until, verdict, rules } = interval;
    const days = from || until ? spanInWords(from, until) : t`Always`;
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
        aria-label={[days, t(verdictWords[verdict]), rules.join(", ")].filter(Boolean).join(": ")}
        aria-pressed={holds(interval, day)}
        x={`${start}%`}
        y="24"
        width={`${width}%`}
        height="52"
        style={{ width: `max(3px, ${width}%)` }}
        fill={patternOf(id, verdict)}
        onClick={() => onChoose(dayFor(interval, day))}
        onKeyDown={(event) => press(event, interval, index)}
      >
        <title>{`${days}: ${t(verdictWords[verdict])}`}</title>
      </rect>
    );
  });
}
