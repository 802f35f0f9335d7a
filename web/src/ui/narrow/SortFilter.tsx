import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";
import { SelectFilter } from "../list/ListFilter";
import { type Sort, sortsOf } from "./sort";

type Props<S extends string> = {
  /** What the list can be sorted by; the first is what it is sorted by when nothing is chosen. */
  words: Record<S, MessageDescriptor>;
  sort?: Sort<S>;
  onSort: (sort?: Sort<S>) => void;
};

/** Puts a list into another order. */
export function SortFilter<S extends string>({ words, sort, onSort }: Props<S>) {
  const { t } = useLingui();
  const names = Object.keys(words) as S[];
  const [usual, ...others] = sortsOf(names);
  const inWords = (each: Sort<S>) =>
    each.startsWith("-") ? t`${t(words[each.slice(1) as S])}, last first` : t(words[each as S]);
  return (
    <SelectFilter
      label={t`In the order of`}
      any={usual ? inWords(usual) : ""}
      choices={others.map((value) => ({ value, words: inWords(value) }))}
      chosen={sort}
      onChoose={(chosen) => onSort(others.find((each) => each === chosen))}
    />
  );
}
