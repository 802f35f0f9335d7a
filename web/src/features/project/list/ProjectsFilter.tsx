import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { ProjectSort } from "../../../gql/graphql";
import { AgencyFilter } from "../../../ui/list/AgencyFilter";
import { ListFilter, SelectFilter, TextFilter } from "../../../ui/list/ListFilter";
import { oneOf } from "../../../ui/moment/asked";
import { ClassFilter } from "../../../ui/narrow/ClassFilter";
import { DayAndOrderFilter } from "../../../ui/narrow/DayAndOrderFilter";
import { LegalBasisFilter } from "../../../ui/narrow/LegalBasisFilter";
import { stageWords } from "../../../words/agreements";
import { requestTypeWords } from "../../../words/requestTypes";
import { verdictWords } from "../../../words/verdicts";
import {
  EVERY_PROJECT,
  isNarrowed,
  LICENSED,
  type ProjectsView,
  REQUEST_TYPES,
  STAGES,
  VERDICTS,
} from "./projectsView";

const sortWords: Record<ProjectSort, MessageDescriptor> = {
  NUMBER: msg`Number`,
  TITLE: msg`Title`,
  STAGE: msg`Stage`,
  STARTS_ON: msg`First planned day`,
};

type Props = { view: ProjectsView; onView: (change: Partial<ProjectsView>) => void };

/** Chooses projects by where they stand, whose data they ask for, what and by which law, and how they are judged on a day. */
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
      <SelectFilter
        label={t`Kind of request`}
        any={t`Any kind`}
        choices={REQUEST_TYPES.map((value) => ({ value, words: t(requestTypeWords[value]) }))}
        chosen={view.requestType}
        onChoose={(requestType) => onView({ requestType: oneOf(REQUEST_TYPES, requestType) })}
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
      <ClassFilter
        protectionClass={view.protectionClass}
        onClass={(protectionClass) => onView({ protectionClass })}
      />
      <LegalBasisFilter
        label={t`Legal basis its agreements cite`}
        legalBasis={view.legalBasis}
        onLegalBasis={(legalBasis) => onView({ legalBasis })}
      />
      <TextFilter
        label={t`Data element that is used`}
        hint={t`Its public id, which stands in the address of its page.`}
        text={view.element}
        onText={(element) => onView({ element })}
      />
      <SelectFilter
        label={t`Verdict on the day`}
        any={t`Any verdict`}
        choices={VERDICTS.map((value) => ({ value, words: t(verdictWords[value]) }))}
        chosen={view.verdict}
        onChoose={(verdict) => onView({ verdict: oneOf(VERDICTS, verdict) })}
      />
      <SelectFilter
        label={t`License on the day`}
        any={t`With or without a license in force`}
        choices={LICENSED.map((value) => ({
          value,
          words: value === "yes" ? t`A license is in force` : t`No license is in force`,
        }))}
        chosen={view.inForce}
        onChoose={(inForce) => onView({ inForce: oneOf(LICENSED, inForce) })}
      />
      <DayAndOrderFilter
        view={view}
        words={sortWords}
        isNarrowed={isNarrowed(view)}
        onView={onView}
        onClear={() => onView(EVERY_PROJECT)}
      />
    </ListFilter>
  );
}
