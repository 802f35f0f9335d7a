import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import {
  AffirmScheduleDocument,
  AttestConditionDocument,
  CertifyDestructionDocument,
  DeclineAffirmationDocument,
  EndUserAccessDocument,
  GrantUserAccessDocument,
  type OpenActsFragment,
  RecordAcknowledgementDocument,
  RecordNdaDocument,
  ReinstateAgreementDocument,
  ReinstatePartyDocument,
  SignAgreementDocument,
  SuspendAgreementDocument,
  SuspendPartyDocument,
  TerminateAgreementDocument,
  VoidActDocument,
  WithdrawAffirmationDocument,
  WithdrawAttestationDocument,
  WithdrawPartyDocument,
} from "../../../gql/graphql";
import { ActList, type OfferedAct } from "../../../ui/act/ActList";
import { SetAudience } from "../../../ui/audience/SetAudience";
import { AddScheduleForm, NameUserForm } from "./AdditionForms";
import { AmendForm } from "./AmendForm";
import { actWords, type WordedAct } from "./actWords";
import { OpenActForm } from "./OpenActForm";
import { ReviewForm } from "./ReviewForm";
import { ScheduleLaw } from "./ScheduleLaw";

/** What the viewer can do to an agreement now, in the order of the day's work; nothing for whoever can do nothing. */
export function AgreementActs({ agreement }: { agreement: OpenActsFragment }) {
  const { t } = useLingui();
  const { id, number, audience, openActs, viewerCan } = agreement;
  const offersOf = (act: string) => openActs.filter((open) => open.act === act);

  const worded = (act: WordedAct, form: () => ReactNode): OfferedAct => ({
    act,
    heading: t(actWords[act].heading),
    offered: offersOf(act).length > 0,
    form,
  });
  const other = (act: string, heading: ReactNode, form: () => ReactNode): OfferedAct => ({
    act,
    heading,
    offered: offersOf(act).length > 0,
    form,
  });
  const common = <A extends WordedAct>(act: A) => ({ act, number, offers: offersOf(act) });
  const law = ({ schedule }: Record<string, unknown>) =>
    typeof schedule === "string" && <ScheduleLaw schedule={schedule} />;

  return (
    <ActList
      acts={[
        worded("signAgreement", () => (
          <OpenActForm {...common("signAgreement")} document={SignAgreementDocument} />
        )),
        other("addSchedule", <Trans>Add a schedule</Trans>, () => (
          <AddScheduleForm agreement={agreement} offers={offersOf("addSchedule")} />
        )),
        worded("affirmSchedule", () => (
          <OpenActForm {...common("affirmSchedule")} document={AffirmScheduleDocument} beside={law} />
        )),
        worded("declineAffirmation", () => (
          <OpenActForm {...common("declineAffirmation")} document={DeclineAffirmationDocument} beside={law} />
        )),
        worded("attestCondition", () => (
          <OpenActForm {...common("attestCondition")} document={AttestConditionDocument} beside={law} />
        )),
        worded("withdrawAffirmation", () => (
          <OpenActForm {...common("withdrawAffirmation")} document={WithdrawAffirmationDocument} />
        )),
        worded("withdrawAttestation", () => (
          <OpenActForm {...common("withdrawAttestation")} document={WithdrawAttestationDocument} />
        )),
        other("amendAgreement", <Trans>Amend the agreement</Trans>, () => (
          <AmendForm agreement={agreement} offers={offersOf("amendAgreement")} />
        )),
        other("nameLicensedUser", <Trans>Name a user</Trans>, () => (
          <NameUserForm number={number} offers={offersOf("nameLicensedUser")} />
        )),
        worded("recordNda", () => <OpenActForm {...common("recordNda")} document={RecordNdaDocument} />),
        worded("recordAcknowledgement", () => (
          <OpenActForm {...common("recordAcknowledgement")} document={RecordAcknowledgementDocument} />
        )),
        worded("grantUserAccess", () => (
          <OpenActForm {...common("grantUserAccess")} document={GrantUserAccessDocument} />
        )),
        worded("endUserAccess", () => (
          <OpenActForm {...common("endUserAccess")} document={EndUserAccessDocument} />
        )),
        other("recordIrbDetermination", <Trans>Record what a review board determined</Trans>, () => (
          <ReviewForm number={number} offers={offersOf("recordIrbDetermination")} />
        )),
        worded("certifyDestruction", () => (
          <OpenActForm {...common("certifyDestruction")} document={CertifyDestructionDocument} />
        )),
        worded("suspendAgreement", () => (
          <OpenActForm {...common("suspendAgreement")} document={SuspendAgreementDocument} />
        )),
        worded("reinstateAgreement", () => (
          <OpenActForm {...common("reinstateAgreement")} document={ReinstateAgreementDocument} />
        )),
        worded("suspendParty", () => (
          <OpenActForm {...common("suspendParty")} document={SuspendPartyDocument} />
        )),
        worded("reinstateParty", () => (
          <OpenActForm {...common("reinstateParty")} document={ReinstatePartyDocument} />
        )),
        worded("withdrawParty", () => (
          <OpenActForm {...common("withdrawParty")} document={WithdrawPartyDocument} />
        )),
        worded("terminateAgreement", () => (
          <OpenActForm {...common("terminateAgreement")} document={TerminateAgreementDocument} />
        )),
        worded("voidAct", () => <OpenActForm {...common("voidAct")} document={VoidActDocument} />),
        {
          act: "setAudience",
          heading: <Trans>Say who may see it</Trans>,
          offered: viewerCan.some(({ act }) => act === "setAudience"),
          form: () => <SetAudience subject={id} audience={audience} />,
        },
      ]}
    />
  );
}
