import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { LegalBasisChoicesDocument, ProtectionClassChoicesDocument } from "../../../gql/graphql";
import { everyPage } from "../../../graphql/everyPage";
import { request } from "../../../graphql/request";
import { useAnswer } from "../../../graphql/useAnswer";
import { AgencyFilter } from "../../../ui/list/AgencyFilter";
import { ListFilter, SelectFilter, TextFilter } from "../../../ui/list/ListFilter";
import { oneOf } from "../../../ui/moment/asked";
import { agreementKindWords } from "../../../words/agreements";
import { today } from "../../../words/dates";
import {
  AGREEMENT_KINDS,
  type AgreementsView,
  EVERY_AGREEMENT,
  IN_FORCE,
  isNarrowed,
} from "./agreementsView";

type Props = { view: AgreementsView; onView: (change: Partial<AgreementsView>) => void };

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
      <ClassFilter view={view} onView={onView} />
      <LegalBasisFilter view={view} onView={onView} />
      <TextFilter
        label={t`Data element that is granted`}
        hint={t`Its public id, which stands in the address of its page.`}
        text={view.element}
        onText={(element) => onView({ element })}
      />
      <SelectFilter
        label={t`In force on the day`}
        any={t`In force or not`}
        choices={IN_FORCE.map((value) => ({
          value,
          words: value === "yes" ? t`In force` : t`Not in force`,
        }))}
        chosen={view.inForce}
        onChoose={(inForce) => onView({ inForce: oneOf(IN_FORCE, inForce) })}
      />
      <TextFilter
        label={t`On this date`}
        type="date"
        text={view.asOf ?? today()}
        onText={(asOf) => onView({ asOf })}
      />
      {isNarrowed(view) && (
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          onClick={() => onView(EVERY_AGREEMENT)}
        >
          <Trans>Clear all filters</Trans>
        </button>
      )}
    </ListFilter>
  );
}

function ClassFilter({ view, onView }: Props) {
  const { t } = useLingui();
  const { data } = useAnswer(ProtectionClassChoicesDocument, {});
  const classes = data?.search.facets.find(({ name }) => name === "protectionClass")?.values ?? [];
  return (
    <SelectFilter
      label={t`Data of this kind`}
      any={t`Any data`}
      choices={classes.map(({ value, label }) => ({ value, words: label }))}
      chosen={view.protectionClass}
      onChoose={(protectionClass) => onView({ protectionClass })}
    />
  );
}

function LegalBasisFilter({ view, onView }: Props) {
  const { t } = useLingui();
  const bases = useQuery({
    queryKey: ["legal bases to choose from"],
    queryFn: ({ signal }) =>
      everyPage(async (after) => (await request(LegalBasisChoicesDocument, { after }, signal)).legalBases),
  });
  const choices = (bases.data ?? []).map(({ code, title }) => ({ value: code, words: `${code}: ${title}` }));
  return (
    <SelectFilter
      label={t`Legal basis it cites`}
      any={t`Any legal basis`}
      choices={choices}
      chosen={view.legalBasis}
      onChoose={(legalBasis) => onView({ legalBasis })}
    />
  );
}
