import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { TimelineDocument, type TimelineQuery } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Alert } from "../../ui/Alert";
import { Answer } from "../../ui/answer/Answer";
import type { Moment } from "../../ui/moment/moment";
import { ActsTable } from "./acts/ActsTable";
import { lifeOf } from "./acts/projectLife";
import { drawnIn, spanOf } from "./line/timelineScale";
import { TimelinePicture } from "./TimelinePicture";
import { TimelineTable } from "./TimelineTable";
import { isZoom, TimelineZoom } from "./TimelineZoom";
import type { OnTimelineView, TimelineView } from "./timelineView";

type Element = { id: string; name: string; agency: string };

type Props = {
  project: string;
  /** The day chosen. */
  day: string;
  /** The elements whose own timelines can be drawn. */
  elements: Element[];
  /** The names of the rules by their codes. */
  names: Map<string, string>;
  view: Moment & TimelineView;
  onView: OnTimelineView;
};

/** The verdicts through time, as a picture and as a table; either moves the date. */
export function Timeline({ project, day, elements, names, view, onView }: Props) {
  const { element, knownAt, from, to } = view;
  const readable = isZoom(view);
  const answer = useAnswer(
    TimelineDocument,
    readable ? { project, about: project, element, knownAt, from, to } : null,
    "keep",
  );
  return (
    <section aria-labelledby="timeline">
      <h3 id="timeline">
        <Trans>Through time</Trans>
      </h3>
      <Subject elements={elements} element={element} onView={onView} />
      {readable && (
        <Answer of={answer} room="section">
          {({ coverageTimeline: intervals, project: found }) =>
            intervals.length === 0 ? (
              <p>
                <Trans>It asks for no data, so there is nothing to tell through time.</Trans>
              </p>
            ) : (
              <Drawn
                intervals={intervals}
                found={found}
                day={day}
                names={names}
                view={view}
                onView={onView}
              />
            )
          }
        </Answer>
      )}
      {!readable && (
        <>
          <Alert kind="error">
            <Trans>The range in the address is not one the catalog can read. Choose another.</Trans>
          </Alert>
          <TimelineZoom view={view} day={day} onView={onView} />
        </>
      )}
    </section>
  );
}

type DrawnProps = Pick<Props, "day" | "names" | "view" | "onView"> & {
  intervals: TimelineQuery["coverageTimeline"];
  found: TimelineQuery["project"];
};

function Drawn({ intervals, found, day, names, view, onView }: DrawnProps) {
  const { knownAt, from, to } = view;
  const { begun, closing, acts } = lifeOf(found, knownAt);
  const span = spanOf(intervals, day, { first: from, last: to }, begun);
  const drawn = drawnIn(intervals, span);
  const marked = acts.filter((act) => act.day >= span.first && act.day <= span.last);
  const choose = (chosen: string) => onView({ asOf: chosen });
  return (
    <>
      <TimelinePicture
        intervals={drawn}
        span={span}
        day={day}
        acts={marked}
        closing={closing}
        onChoose={choose}
      />
      <TimelineZoom view={view} day={day} onView={onView} />
      <TimelineTable intervals={drawn} day={day} names={names} onChoose={choose} />
      <ActsTable acts={marked} />
    </>
  );
}

type SubjectProps = { elements: Element[]; element?: string; onView: OnTimelineView };

function Subject({ elements, element, onView }: SubjectProps) {
  const { t } = useLingui();
  const id = useId();
  return (
    <div className="co-matrix-filter">
      <div>
        <label className="usa-label" htmlFor={id}>
          <Trans>Timeline of</Trans>
        </label>
        <select
          className="usa-select"
          id={id}
          value={element ?? ""}
          onChange={(event) => onView({ element: event.target.value || undefined })}
        >
          <option value="">{t`the whole project`}</option>
          {elements.map(({ id: each, name, agency }) => (
            <option key={each} value={each}>
              {agency}: {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
