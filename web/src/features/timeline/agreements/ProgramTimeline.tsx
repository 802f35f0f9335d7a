import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import {
  ProgramTimelineDocument,
  type ProgramTimelineQuery,
  type ProgramTimelineQueryVariables,
} from "../../../gql/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { Answer } from "../../../ui/answer/Answer";
import { dayInWords } from "../../../words/dates";
import { ActsTable } from "../acts/ActsTable";
import { inOrder } from "../acts/markedActs";
import { holds } from "../line/timelineScale";
import { Lanes, type NamedLane } from "./Lanes";
import { LanesTable } from "./LanesTable";
import { laneOf } from "./lanes";

type Props = {
  /** Which agreements to draw. */
  asked: ProgramTimelineQueryVariables;
  day: string;
};

/** Agreements through time, one row each: of an agency, or of the program. */
export function ProgramTimeline({ asked, day }: Props) {
  const answer = useAnswer(ProgramTimelineDocument, asked, "keep");
  return (
    <section aria-labelledby="held" className="co-section">
      <h2 id="held">
        <Trans>What held when</Trans>
      </h2>
      <Answer of={answer} room="section">
        {({ agreements }) => <Agreements agreements={agreements} day={day} />}
      </Answer>
    </section>
  );
}

type AgreementsProps = { agreements: ProgramTimelineQuery["agreements"]; day: string };

function Agreements({ agreements: { nodes, totalCount }, day }: AgreementsProps) {
  if (nodes.length === 0) {
    return (
      <p className="co-quiet">
        <Trans>There is no agreement to draw.</Trans>
      </p>
    );
  }
  const lanes = nodes.map(
    (agreement): NamedLane => ({
      ...laneOf(agreement),
      name: agreement.number,
      heading: (
        <Link className="usa-link" to="/agreements/$number" params={{ number: agreement.number }}>
          {agreement.number}
        </Link>
      ),
    }),
  );
  const inForce = lanes.filter(({ stretches }) =>
    stretches.some((stretch) => stretch.held === "holds" && holds(stretch, day)),
  ).length;
  return (
    <>
      <p>
        <Trans>
          {dayInWords(day)}: {inForce} of {lanes.length} agreements drawn are in force.
        </Trans>{" "}
        {totalCount > nodes.length && (
          <Plural value={totalCount} one="There is # in all." other="There are # in all." />
        )}
      </p>
      <Lanes lanes={lanes} day={day} />
      <LanesTable lanes={lanes} />
      <ActsTable acts={inOrder(lanes.flatMap(({ acts }) => acts))} />
    </>
  );
}
