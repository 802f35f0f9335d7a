import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { TimelineDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Alert } from "../../ui/Alert";
import { Answer } from "../../ui/answer/Answer";
import type { Moment } from "../../ui/moment/moment";
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
  /** The titles of the rules by their codes. */
  titles: Map<string, string>;
  view: Moment & TimelineView;
  onView: OnTimelineView;
};

/** The verdicts through time, as a picture and as a table; either moves the date. */
export function Timeline({ project, day, elements, titles, view, onView }: Props) {
  const { element, knownAt, from, to } = view;
  const readable = isZoom(view);
  const answer = useAnswer(
    TimelineDocument,
    readable ? { project, element, knownAt, from, to } : null,
    "keep",
  );
  const choose = (chosen: string) => onView({ asOf: chosen });
  return (
    <section aria-labelledby="timeline">
      <h3 id="timeline">
        <Trans>Through time</Trans>
      </h3>
      <Subject elements={elements} element={element} onView={onView} />
      {readable && (
        <Answer of={answer} room="section">
          {({ coverageTimeline: intervals }) =>
            intervals.length === 0 ? (
              <p>
                <Trans>It asks for no data, so there is nothing to tell through time.</Trans>
              </p>
            ) : (
              <>
                <TimelinePicture
                  intervals={intervals}
                  day={day}
                  zoom={{ first: from, last: to }}
                  onChoose={choose}
                />
                <TimelineZoom view={view} day={day} onView={onView} />
                <TimelineTable intervals={intervals} day={day} titles={titles} onChoose={choose} />
              </>
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
