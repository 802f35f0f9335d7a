import { useLingui } from "@lingui/react/macro";
import { ListFilter, SelectFilter, TextFilter } from "../../../ui/list/ListFilter";
import { oneOf } from "../../../ui/moment/asked";
import { findingKindWords, findingStateWords } from "../../../words/runs";
import { FINDING_KINDS, FINDING_STATES, type FindingsView } from "./findingsView";

type Props = { view: FindingsView; onView: (change: Partial<FindingsView>) => void };

/** Chooses findings by what became of them, by kind and by project. */
export function FindingsFilter({ view, onView }: Props) {
  const { t } = useLingui();
  return (
    <ListFilter>
      <SelectFilter
        label={t`State`}
        any={t`Any state`}
        choices={FINDING_STATES.map((value) => ({ value, words: t(findingStateWords[value]) }))}
        chosen={view.state}
        onChoose={(state) => onView({ state: oneOf(FINDING_STATES, state) })}
      />
      <SelectFilter
        label={t`Kind`}
        any={t`Any kind`}
        choices={FINDING_KINDS.map((value) => ({ value, words: t(findingKindWords[value]) }))}
        chosen={view.kind}
        onChoose={(kind) => onView({ kind: oneOf(FINDING_KINDS, kind) })}
      />
      <TextFilter
        label={t`Number of a project`}
        text={view.project}
        onText={(project) => onView({ project })}
      />
    </ListFilter>
  );
}
