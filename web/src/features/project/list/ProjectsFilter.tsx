import { useLingui } from "@lingui/react/macro";
import { AgencyFilter } from "../../../ui/list/AgencyFilter";
import { ListFilter, SelectFilter } from "../../../ui/list/ListFilter";
import { oneOf } from "../../../ui/moment/asked";
import { stageWords } from "../../../words/agreements";
import { type ProjectsView, STAGES } from "./projectsView";

type Props = { view: ProjectsView; onView: (change: Partial<ProjectsView>) => void };

/** Chooses projects by where they stand, whose data they ask for and who receives them. */
export function ProjectsFilter({ view, onView }: Props) {
  const { t } = useLingui();
  return (
    <ListFilter>
      <SelectFilter
        label={t`Stage`}
        any={t`Any stage`}
        choices={STAGES.map((value) => ({ value, words: t(stageWords[value]) }))}
        chosen={view.stage}
        onChoose={(stage) => onView({ stage: oneOf(STAGES, stage) })}
      />
      <AgencyFilter
        label={t`Data from`}
        agency={view.provider}
        onAgency={(provider) => onView({ provider })}
      />
      <AgencyFilter
        label={t`Recipient`}
        agency={view.recipient}
        onAgency={(recipient) => onView({ recipient })}
      />
    </ListFilter>
  );
}
