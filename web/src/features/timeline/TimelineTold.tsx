import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { dayInWords } from "../../words/dates";
import { verdictWords } from "../../words/verdicts";
import { isLate, type MarkedAct } from "./acts/markedActs";
import type { Closing } from "./acts/projectLife";
import { holds, type Interval } from "./line/timelineScale";
import { totalOf } from "./shares";

type Props = { id: string; intervals: Interval[]; day: string; acts: MarkedAct[]; closing?: Closing };

/** The picture in words: what is so on the day chosen, how much was done, and whether the project is over. */
export function TimelineTold({ id, intervals, day, acts, closing }: Props) {
  const stretch = intervals.find((interval) => holds(interval, day));
  return (
    <p id={id}>
      {stretch && <OnTheDay stretch={stretch} day={day} />} <Done acts={acts} />{" "}
      {closing && <Over closing={closing} />}
    </p>
  );
}

function OnTheDay({ stretch: { verdict, counts }, day }: { stretch: Interval; day: string }) {
  const { t } = useLingui();
  const total = totalOf(counts);
  const words = t(verdictWords[verdict]);
  return total === 0 ? (
    <Trans>
      {dayInWords(day)}: {words}.
    </Trans>
  ) : (
    <Trans>
      {dayInWords(day)}: {words}, {counts.covered} of {total} uses covered.
    </Trans>
  );
}

function Done({ acts }: { acts: MarkedAct[] }) {
  const late = acts.filter(isLate).length;
  if (acts.length === 0) return null;
  return late === 0 ? (
    <Plural value={acts.length} one="# act is marked." other="# acts are marked." />
  ) : (
    <Trans>
      <Plural value={acts.length} one="# act is marked" other="# acts are marked" />,{" "}
      <Plural
        value={late}
        one="# of them learned of more than a month later"
        other="# of them learned of more than a month later"
      />
      .
    </Trans>
  );
}

function Over({ closing: { word, on } }: { closing: Closing }) {
  if (word === "withdrawn") {
    return <Trans>The project was withdrawn, so what stands here is drawn pale.</Trans>;
  }
  return on ? (
    <Trans>The project is closed since {dayInWords(on)}: what stands after that is drawn pale.</Trans>
  ) : (
    <Trans>The project is closed, so what stands here is drawn pale.</Trans>
  );
}
