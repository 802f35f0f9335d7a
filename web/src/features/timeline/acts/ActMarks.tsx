import type { Line } from "../line/timelineScale";
import { isLate, type MarkedAct } from "./markedActs";

type Props = {
  acts: MarkedAct[];
  line: Line;
  /** How far below the top of the picture the marks lie, in pixels. */
  y: number;
};

/** The days on which something was done; dots lead from what became known later to the day on which it did. */
export function ActMarks({ acts, line, y }: Props) {
  const drawn = acts.filter(({ day }) => line.within(day));
  return (
    <svg aria-hidden="true" className="co-marks" width="100%" height="100%">
      {drawn.filter(isLate).map(({ id, day, knownOn }) => (
        <line key={id} x1={`${line.at(day)}%`} x2={`${line.at(knownOn)}%`} y1={y} y2={y} />
      ))}
      {byDay(drawn).map(({ day, titles, late }) => (
        <svg key={day} aria-hidden="true" x={`${line.at(day)}%`} y={y} overflow="visible">
          <ActMark late={late} titles={titles} />
        </svg>
      ))}
    </svg>
  );
}

/** The sign of an act: full, or hollow where it became known only later. */
export function ActMark({ late, titles }: { late: boolean; titles?: string }) {
  return (
    <path className={late ? "co-mark co-mark--late" : "co-mark"} d="M0 -6 6 0 0 6 -6 0Z">
      {titles && <title>{titles}</title>}
    </path>
  );
}

function byDay(acts: MarkedAct[]) {
  const days = new Map<string, MarkedAct[]>();
  for (const act of acts) days.set(act.day, [...(days.get(act.day) ?? []), act]);
  return [...days].map(([day, those]) => ({
    day,
    titles: those.map(({ document, title }) => (document ? `${document}: ${title}` : title)).join("; "),
    late: those.some(isLate),
  }));
}
