import { Plural, Trans } from "@lingui/react/macro";
import { useId } from "react";
import { DueAgenciesDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { AHEAD, type DueView, daysAhead } from "./dueView";

type Props = { view: DueView; onView: (change: Partial<DueView>) => void };

/** Chooses who must act, and how far ahead to look. */
export function DueFilter({ view, onView }: Props) {
  const id = useId();
  const answer = useAnswer(DueAgenciesDocument, {});
  const agencies = answer.data?.agencies.nodes ?? [];
  const unlisted = view.agency && !agencies.some(({ code }) => code === view.agency);
  return (
    <div className="co-matrix-filter">
      <div>
        <label className="usa-label" htmlFor={`${id}-agency`}>
          <Trans>Who must act</Trans>
        </label>
        <select
          className="usa-select"
          id={`${id}-agency`}
          value={view.agency ?? ""}
          onChange={(event) => onView({ agency: event.target.value || undefined })}
        >
          <option value="">
            <Trans>Any agency</Trans>
          </option>
          {unlisted && <option value={view.agency}>{view.agency}</option>}
          {agencies.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="usa-label" htmlFor={`${id}-within`}>
          <Trans>Look ahead</Trans>
        </label>
        <select
          className="usa-select"
          id={`${id}-within`}
          value={daysAhead(view)}
          onChange={(event) => onView({ within: event.target.value })}
        >
          {[...AHEAD]
            .sort((one, other) => one - other)
            .map((days) => (
              <option key={days} value={days}>
                <Plural value={days} one="# day" other="# days" />
              </option>
            ))}
        </select>
      </div>
    </div>
  );
}
