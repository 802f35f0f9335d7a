import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import {
  AmendAgreementDocument,
  type AmendAgreementInput,
  type OpenActsFragment,
} from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { AgencyField } from "../../../ui/act/field/ChoiceField";
import { ChoicesField } from "../../../ui/act/field/ChoicesField";
import { at, ClauseFields } from "../../../ui/act/field/ClauseFields";
import { DayField } from "../../../ui/act/field/DayField";
import type { Field } from "../../../ui/act/field/Field";
import { TextField } from "../../../ui/act/field/TextField";
import { ScheduleField } from "../../../ui/act/grant/ScheduleField";
import { dayInWords, today } from "../../../words/dates";
import { useClauseCodes } from "../clause/useClauseCodes";
import { Recorded } from "./OpenActForm";
import { agenciesOf, type Offer } from "./offers";
import { useScheduleWords } from "./useThingWords";

type Props = { agreement: OpenActsFragment; offers: Offer[] };
type Added = NonNullable<AmendAgreementInput["adds"]>;

/** Proposes a change of the last day, of clauses or of what is granted; what would change is shown before it is done. */
export function AmendForm({ agreement, offers }: Props) {
  const codes = useClauseCodes();
  const scheduleWords = useScheduleWords();
  const current = agreement.schedules.filter(({ validTo }) => !validTo || validTo >= today());
  return (
    <ActForm
      act="amendAgreement"
      about={agreement.number}
      document={AmendAgreementDocument}
      starts={{ agreement: agreement.number, effectiveOn: today() }}
      summary={(typed) => <Change agreement={agreement} change={typed} />}
      done={({ act }, { by }) => <Recorded act={act} by={by} />}
      another={offers.length > 0 && <Trans>Do another</Trans>}
    >
      {(of) => (
        <>
          <p>
            <Trans>
              Fill in what is to change and leave the rest empty. It takes effect once all whom it binds have
              signed it.
            </Trans>
          </p>
          <AgencyField field={of("by")} agencies={agenciesOf(offers)} />
          <DayField field={of("effectiveOn")} label={<Trans>With effect from</Trans>} />
          <DayField
            field={of("termTo")}
            label={<Trans>New last day of the term (optional)</Trans>}
            optional
          />
          <ClauseFields
            field={of("terms")}
            label={<Trans>Clauses that change</Trans>}
            hint={<Trans>A clause that is left blank is taken out.</Trans>}
            codes={codes}
          />
          {current.length > 0 && (
            <ChoicesField
              field={of("ends")}
              label={<Trans>Schedules that end</Trans>}
              choices={current.map((schedule) => ({ value: schedule.id, words: scheduleWords(schedule) }))}
              optional
            />
          )}
          <AddedSchedule agreement={agreement} field={of("adds")} />
          <TextField
            field={of("note")}
            label={<Trans>Note (optional)</Trans>}
            most={2000}
            lines="several"
            optional
          />
        </>
      )}
    </ActForm>
  );
}

function AddedSchedule({ agreement, field }: { agreement: OpenActsFragment; field: Field<Added> }) {
  const [open, setOpen] = useState((field.value ?? []).length > 0);
  if (agreement.kind !== "DSA" && agreement.kind !== "DUL") return null;
  const turn = () => {
    field.update(() => (open ? [] : [{ purposes: [] }]));
    setOpen(!open);
  };
  return (
    <>
      <button type="button" className="usa-button usa-button--outline" aria-expanded={open} onClick={turn}>
        {open ? <Trans>Add no schedule</Trans> : <Trans>Add a schedule</Trans>}
      </button>
      {open && (
        <div className="co-act-item">
          <ScheduleField
            field={at(field, 0)}
            providers={grantingAgencies(agreement)}
            spanning={agreement.kind === "DUL"}
          />
        </div>
      )}
    </>
  );
}

/** The agencies whose data an agreement can grant: its providers, for a license any party. */
export function grantingAgencies({ kind, parties }: OpenActsFragment) {
  const granting = parties.filter(({ role }) => kind === "DUL" || role === "PROVIDER");
  return [...new Map(granting.map(({ agency }) => [agency.code, agency])).values()];
}

/** What an amendment would change, as it is and as it would be. */
function Change({ agreement, change }: { agreement: OpenActsFragment; change: AmendAgreementInput }) {
  const { t } = useLingui();
  const scheduleWords = useScheduleWords();
  const before = (code: string) => agreement.terms.find((term) => term.code === code)?.text;
  const ended = agreement.schedules.filter(({ id }) => change.ends?.includes(id));
  const added = change.adds ?? [];
  const { note } = change;
  return (
    <>
      <p>
        <Trans>
          You propose for {change.by} an amendment of {agreement.number} with effect from{" "}
          {dayInWords(change.effectiveOn)}.
        </Trans>
      </p>
      <ul>
        {change.termTo && (
          <li>
            <Trans>
              Last day: <del>{agreement.termTo ? dayInWords(agreement.termTo) : t`open`}</del>{" "}
              <ins>{dayInWords(change.termTo)}</ins>
            </Trans>
          </li>
        )}
        {(change.terms ?? []).map(({ code, text }) => (
          <li key={code}>
            {code}: {before(code) && <del>{before(code)}</del>} {text && <ins>{text}</ins>}
          </li>
        ))}
        {ended.map((schedule) => (
          <li key={schedule.id}>
            <Trans>
              Ends: <del>{scheduleWords(schedule)}</del>
            </Trans>
          </li>
        ))}
        {added.map((schedule) => (
          <li key={schedule.provider ?? ""}>
            <Trans>
              Begins: <ins>{schedule.provider ?? t`across providers`}</ins>
            </Trans>
            ,{" "}
            <Plural
              value={(schedule.elements ?? []).length + (schedule.datasets ?? []).length}
              one="# element or dataset"
              other="# elements and datasets"
            />
          </li>
        ))}
      </ul>
      {note && (
        <p>
          <Trans>Note: {note}</Trans>
        </p>
      )}
    </>
  );
}
