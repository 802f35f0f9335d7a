import type { MessageDescriptor } from "@lingui/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { today } from "../../words/dates";
import { TextFilter } from "../list/ListFilter";
import { SortFilter } from "./SortFilter";
import type { Sort } from "./sort";

type View<S extends string> = { asOf?: string; sort?: Sort<S> };

type Props<S extends string> = {
  view: View<S>;
  /** What the list can be sorted by. */
  words: Record<S, MessageDescriptor>;
  /** Whether anything but the day narrows the list. */
  isNarrowed: boolean;
  onView: (change: View<S>) => void;
  onClear: () => void;
};

/** Chooses the day on which a list is told and its order, and removes whatever else narrows it. */
export function DayAndOrderFilter<S extends string>({ view, words, isNarrowed, onView, onClear }: Props<S>) {
  const { t } = useLingui();
  return (
    <>
      <TextFilter
        label={t`On this date`}
        type="date"
        text={view.asOf ?? today()}
        onText={(asOf) => onView({ asOf })}
      />
      <SortFilter words={words} sort={view.sort} onSort={(sort) => onView({ sort })} />
      {isNarrowed && (
        <button type="button" className="usa-button usa-button--unstyled" onClick={onClear}>
          <Trans>Clear all filters</Trans>
        </button>
      )}
    </>
  );
}
