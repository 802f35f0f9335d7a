import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { AgreementTimelineDocument, type AgreementTimelineQuery } from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { dayInWords } from "../../../words/dates";
import { isLate } from "../acts/markedActs";
import { holds } from "../line/timelineScale";
import { Lanes, type NamedLane } from "./Lanes";
import { LanesTable } from "./LanesTable";
import { laneOf, laneOfSchedule } from "./lanes";

type Props = {
  number: string;
  /** The day asked about. */
  day: string;
  knownAt?: string;
};

/** What held of an agreement and of each of its schedules through time. */
export function AgreementTimeline({ number, day, knownAt }: Props) {
  const answer = useAnswer(AgreementTimelineDocument, { number, knownAt }, "keep");
  return (
    <section aria-labelledby="held" className="co-section">
      <h2 id="held">
        <Trans>What held when</Trans>
      </h2>
      <Answer of={answer} room="section">
        {({ agreement }) => agreement && <Held agreement={agreement} day={day} knownAt={knownAt} />}
      </Answer>
    </section>
  );
}

type HeldProps = Omit<Props, "number"> & { agreement: NonNullable<AgreementTimelineQuery["agreement"]> };

function Held({ agreement, day, knownAt }: HeldProps) {
  const { t } = useLingui();
  const lane = laneOf(agreement, knownAt);
  const named = (each: typeof lane, name: string): NamedLane => ({ ...each, name, heading: name });
  const lanes = [
    named(lane, t`The agreement`),
    ...agreement.schedules.map((schedule, index) =>
      named(
        laneOfSchedule(schedule, lane),
        schedule.provider
          ? t`Schedule ${index + 1} of ${schedule.provider.code}`
          : t`Schedule ${index + 1} of the license`,
      ),
    ),
  ];
  const now = lane.stretches.find((stretch) => holds(stretch, day));
  const words = now && t(now.words);
  const late = lane.acts.filter(isLate).length;
  return (
    <>
      <p>
        {words && (
          <Trans>
            {dayInWords(day)}: {words}.
          </Trans>
        )}{" "}
        <Plural
          value={lane.acts.length}
          _0="No act is marked."
          one="# act is marked; the table below tells it."
          other="# acts are marked; the table below tells them."
        />{" "}
        {late > 0 && (
          <Plural
            value={late}
            one="# of them was learned of more than a month later."
            other="# of them were learned of more than a month later."
          />
        )}
      </p>
      <Lanes lanes={lanes} day={day} />
      <LanesTable lanes={lanes} />
    </>
  );
}
