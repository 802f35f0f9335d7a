import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { Verdict } from "../../gql/graphql";
import { verdictWords } from "../../words/verdicts";
import { ActMark, ActMarks } from "./acts/ActMarks";
import { isLate, type MarkedAct } from "./acts/markedActs";
import type { Closing } from "./acts/projectLife";
import { TimelineAxis } from "./line/TimelineAxis";
import { type Interval, lineOf, type Span } from "./line/timelineScale";
import { sharesOf } from "./shares";
import { TimelineBars } from "./TimelineBars";
import { TimelineClosing } from "./TimelineClosing";
import { patternOf, TimelinePatterns } from "./TimelinePatterns";
import { TimelineShares } from "./TimelineShares";
import { TimelineTold } from "./TimelineTold";

type Props = {
  intervals: Interval[];
  /** The first and the last day to draw. */
  span: Span;
  /** The day chosen. */
  day: string;
  acts: MarkedAct[];
  closing?: Closing;
  onChoose: (day: string) => void;
};

/** A bar of days, filled by verdict and by how many uses have it, with what was done and the chosen day marked. */
export function TimelinePicture({ intervals, span, day, acts, closing, onChoose }: Props) {
  const { t } = useLingui();
  const id = useId();
  const line = lineOf(span);
  return (
    <div className="co-timeline">
      <TimelineTold id={`${id}-told`} intervals={intervals} day={day} acts={acts} closing={closing} />
      <p className="co-quiet co-how" id={`${id}-how`}>
        <Trans>
          Left and right arrow keys go from one stretch of days to the next; Enter asks about its first day.
        </Trans>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset */}
      <svg
        className="co-timeline__picture"
        role="group"
        aria-label={t`Verdicts through time`}
        aria-describedby={`${id}-told ${id}-how`}
      >
        <TimelinePatterns id={id} />
        <TimelineShares id={id} intervals={intervals} line={line} />
        {closing && <TimelineClosing closing={closing} line={line} />}
        <TimelineBars intervals={intervals} day={day} line={line} closing={closing} onChoose={onChoose} />
        <ActMarks acts={acts} line={line} y={88} />
        <TimelineAxis line={line} day={day} y={98} />
      </svg>
      <Legend id={id} intervals={intervals} acts={acts} closing={closing} />
    </div>
  );
}

function Legend({
  id,
  intervals,
  acts,
  closing,
}: Pick<Props, "intervals" | "acts" | "closing"> & { id: string }) {
  const { t } = useLingui();
  const verdicts = [...new Set(intervals.flatMap((each) => sharesOf(each).map(({ verdict }) => verdict)))];
  return (
    <ul className="co-timeline__legend">
      {verdicts.map((verdict: Verdict) => (
        <li key={verdict}>
          <svg aria-hidden="true" width="32" height="16">
            <rect className="co-timeline__swatch" width="32" height="16" fill={patternOf(id, verdict)} />
          </svg>{" "}
          {t(verdictWords[verdict])}
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
      {closing && (
        <li>
          <svg aria-hidden="true" className="co-closing" width="32" height="16">
            <rect className="co-timeline__swatch" width="32" height="16" />
          </svg>{" "}
          {closing.word === "closed" ? (
            <Trans>Pale: after it was closed</Trans>
          ) : (
            <Trans>Pale: it was withdrawn</Trans>
          )}
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
