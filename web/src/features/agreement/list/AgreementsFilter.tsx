import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { AgreementSort } from "../../../gql/graphql";
import { AgencyFilter } from "../../../ui/list/AgencyFilter";
import { ListFilter, SelectFilter, TextFilter } from "../../../ui/list/ListFilter";
import { oneOf } from "../../../ui/moment/asked";
import { ClassFilter } from "../../../ui/narrow/ClassFilter";
import { DayAndOrderFilter } from "../../../ui/narrow/DayAndOrderFilter";
import { LegalBasisFilter } from "../../../ui/narrow/LegalBasisFilter";
import { agreementKindWords } from "../../../words/agreements";
import { forceWords } from "../../../words/forces";
import {
  AGREEMENT_KINDS,
  type AgreementsView,
  EVERY_AGREEMENT,
  IN_FORCE,
  isNarrowed,
  OUT_OF_FORCE,
} from "./agreementsView";

type Props = { view: AgreementsView; onView: (change: Partial<AgreementsView>) => void };

const sortWords: Record<AgreementSort, MessageDescriptor> = {
  NUMBER: msg`Number`,
  TITLE: msg`Title`,
  KIND: msg`Kind`,
  TERM_FROM: msg`First day of its term`,
  TERM_TO: msg`Last day of its term`,
};

/** Chooses agreements by what they are, whom they bind, what they grant, and whether they are in force on a day. */
export function AgreementsFilter({ view, onView }: Props) {
  const { t } = useLingui();
  return (
    <ListFilter>
      <SelectFilter
        label={t`Kind`}
        any={t`Any kind`}
        choices={AGREEMENT_KINDS.map((value) => ({ value, words: t(agreementKindWords[value]) }))}
        chosen={view.kind}
        onChoose={(kind) => onView({ kind: oneOf(AGREEMENT_KINDS, kind) })}
      />
      <AgencyFilter label={t`Party`} agency={view.party} onAgency={(party) => onView({ party })} />
      <ClassFilter
        protectionClass={view.protectionClass}
        onClass={(protectionClass) => onView({ protectionClass })}
      />
      <LegalBasisFilter
        label={t`Legal basis it cites`}
        legalBasis={view.legalBasis}
        onLegalBasis={(legalBasis) => onView({ legalBasis })}
      />
      <TextFilter
        label={t`Data element that is granted`}
        hint={t`Its public id, which stands in the address of its page.`}
        text={view.element}
        onText={(element) => onView({ element })}
      />
      <SelectFilter
        label={t`In force on the day`}
        any={t`In force or not`}
        choices={[
          { value: "yes", words: t`In force` },
          { value: "no", words: t`Not in force` },
          ...OUT_OF_FORCE.map((value) => ({ value, words: t(forceWords[value]) })),
        ]}
        chosen={view.inForce ?? view.force}
        onChoose={(chosen) =>
          onView({ inForce: oneOf(IN_FORCE, chosen), force: oneOf(OUT_OF_FORCE, chosen) })
        }
      />
      <DayAndOrderFilter
        view={view}
        words={sortWords}
        isNarrowed={isNarrowed(view)}
        onView={onView}
        onClear={() => onView(EVERY_AGREEMENT)}
      />
    </ListFilter>
  );
}
