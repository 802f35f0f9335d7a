import type { MessageDescriptor } from "@lingui/core";
import type {
  AgreementForce,
  AgreementLaneFragment,
  ScheduleFooting,
  ScheduleLaneFragment,
} from "../../../gql/graphql";
import { footingWords, forceWords } from "../../../words/forces";
import { inOrder, type MarkedAct, markedActs } from "../acts/markedActs";
import type { Run } from "../line/timelineScale";

/** How a stretch of a lane is drawn. */
export type Held = "holds" | "waits" | "broken" | "over";

export type LaneStretch = Run & { held: Held; words: MessageDescriptor };

/** What held of one thing, in order; nothing is told of days before anything was done to it. */
export type Lane = { key: string; stretches: LaneStretch[]; acts: MarkedAct[] };

const heldBy: Record<AgreementForce, Held> = {
  IN_FORCE: "holds",
  NO_PARTIES: "waits",
  UNSIGNED: "waits",
  NOT_BEGUN: "waits",
  SUSPENDED: "broken",
  EXPIRED: "over",
  TERMINATED: "over",
};

const heldOn: Record<ScheduleFooting, Held> = {
  NOT_PART: "over",
  PROVIDER_OUT: "broken",
  UNAFFIRMED: "waits",
  AFFIRMED: "holds",
  UNASKED: "holds",
};

/** The lane of an agreement, by what is known now or was at an instant. */
export function laneOf({ number, timeline, acts }: AgreementLaneFragment, knownAt?: string): Lane {
  const marked = inOrder(markedActs(acts, number, knownAt));
  const stretches = timeline.map(({ from, until, force }) => ({
    from,
    until,
    held: heldBy[force],
    words: forceWords[force],
  }));
  return { key: number, stretches: since(marked[0]?.day, stretches), acts: marked };
}

/** The lane of a schedule of an agreement that has this one: while that is suspended or over, the schedule holds no more than it. */
export function laneOfSchedule({ id, timeline }: ScheduleLaneFragment, agreement: Lane): Lane {
  const stretches = timeline.map(({ from, until, footing }) => ({
    from,
    until,
    held: heldOn[footing],
    words: footingWords[footing],
  }));
  const own = since(agreement.acts[0]?.day, stretches);
  return { key: id, stretches: own.flatMap((stretch) => under(agreement.stretches, stretch)), acts: [] };
}

/** A stretch of a schedule, cut where its agreement is out of force. */
function under(agreement: LaneStretch[], stretch: LaneStretch): LaneStretch[] {
  const cut: LaneStretch[] = [];
  for (const above of agreement) {
    const from = later(stretch.from, above.from);
    const until = earlier(stretch.until, above.until);
    if (from && until && from > until) continue;
    const out = stretch.held !== "over" && (above.held === "broken" || above.held === "over");
    const { held, words } = out ? above : stretch;
    const last = cut.at(-1);
    if (last && last.words === words) last.until = until;
    else cut.push({ from, until, held, words });
  }
  return cut;
}

function later(one?: string | null, other?: string | null) {
  return one && other ? (one > other ? one : other) : (one ?? other);
}

function earlier(one?: string | null, other?: string | null) {
  return one && other ? (one < other ? one : other) : (one ?? other);
}

function since(born: string | undefined, stretches: LaneStretch[]) {
  if (!born) return stretches;
  return stretches
    .filter(({ until }) => !until || until >= born)
    .map((stretch) => (!stretch.from || stretch.from < born ? { ...stretch, from: born } : stretch));
}
