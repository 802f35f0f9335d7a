import { Plural, Trans, useLingui } from "@lingui/react/macro";
import {
  AddScheduleDocument,
  type AddScheduleInput,
  NameLicensedUserDocument,
  type OpenActsFragment,
} from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { CheckField } from "../../../ui/act/field/CheckField";
import { TextField } from "../../../ui/act/field/TextField";
import { ScheduleField } from "../../../ui/act/grant/ScheduleField";
import { ActImpact } from "../../../ui/impact/ActImpact";
import { purposeWords } from "../../../words/agreements";
import { today } from "../../../words/dates";
import { agenciesOf, type Offer } from "./offers";

type Props = { agreement: OpenActsFragment; offers: Offer[] };

/** Adds a schedule to a draft. */
export function AddScheduleForm({ agreement: { number, kind }, offers }: Props) {
  return (
    <ActForm
      act="addSchedule"
      about={number}
      document={AddScheduleDocument}
      starts={{ agreement: number, schedule: { purposes: [] } }}
      summary={({ schedule }) => <Granted number={number} schedule={schedule} />}
      done={() =>
        kind === "DUL" ? (
          <Trans>The schedule was added. Those whom the license binds can sign it now.</Trans>
        ) : (
          <Trans>The schedule was added. Counsel of the provider can affirm it now.</Trans>
        )
      }
      another={offers.length > 0 && <Trans>Add another schedule</Trans>}
    >
      {(of) => (
        <ScheduleField field={of("schedule")} providers={agenciesOf(offers)} spanning={kind === "DUL"} />
      )}
    </ActForm>
  );
}

type GrantedProps = { number: string; schedule: AddScheduleInput["schedule"] };

function Granted({ number, schedule }: GrantedProps) {
  const { t } = useLingui();
  const purposes = schedule.purposes.map((purpose) => t(purposeWords[purpose])).join(", ");
  const bases = (schedule.legalBases ?? []).join(", ");
  return (
    <>
      <p>
        {schedule.provider ? (
          <Trans>
            You add a schedule to {number} that grants data of {schedule.provider}.
          </Trans>
        ) : (
          <Trans>You add a schedule to {number} that spans providers.</Trans>
        )}
      </p>
      <ul>
        <li>
          <Plural value={(schedule.elements ?? []).length} one="# element" other="# elements" />
        </li>
        <li>
          <Plural value={(schedule.datasets ?? []).length} one="# whole dataset" other="# whole datasets" />
        </li>
        <li>
          <Trans>Purposes: {purposes}</Trans>
        </li>
        <li>{bases ? <Trans>Law it cites: {bases}</Trans> : <Trans>It cites no law.</Trans>}</li>
      </ul>
    </>
  );
}

/** Names a person as a user of the linked data. */
export function NameUserForm({ number, offers }: { number: string; offers: Offer[] }) {
  const licensee = agenciesOf(offers)[0]?.code;
  return (
    <ActForm
      act="nameLicensedUser"
      about={number}
      document={NameLicensedUserDocument}
      starts={{ agreement: number, stateEmployee: false }}
      summary={({ name, organisation, stateEmployee }) => (
        <>
          <p>
            <Trans>
              You name {name} as a user of the linked data under {number}. Access is given by an act of its
              own.
            </Trans>
          </p>
          <ul>
            {organisation && (
              <li>
                <Trans>Works at</Trans>: {organisation}
              </li>
            )}
            <li>
              <Trans>Employed by the state</Trans>: {stateEmployee ? <Trans>Yes</Trans> : <Trans>No</Trans>}
            </li>
          </ul>
          {licensee && (
            <ActImpact
              act={{
                act: "nameLicensedUser",
                subject: number,
                by: licensee,
                effectiveOn: today(),
                stateEmployee,
              }}
            />
          )}
        </>
      )}
      done={({ user }) => <Trans>{user?.name} is named in the license.</Trans>}
      another={<Trans>Name another user</Trans>}
    >
      {(of) => (
        <>
          <TextField field={of("name")} label={<Trans>Full name</Trans>} most={200} />
          <TextField
            field={of("organisation")}
            label={<Trans>Works at (optional)</Trans>}
            most={200}
            optional
          />
          <CheckField field={of("stateEmployee")} label={<Trans>Employed by the state</Trans>} />
        </>
      )}
    </ActForm>
  );
}
