import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import {
  AcceptMatchFileDocument,
  AnswerAvailabilityDocument,
  AttestOwnLinkDestroyedDocument,
  CallForFilesDocument,
  CertifyInputsDestroyedDocument,
  CloseProjectDocument,
  CommunicateDecisionDocument,
  ConfirmCompleteDocument,
  ConfirmMatchingDocument,
  ConfirmReceiptDocument,
  EscalateSilenceDocument,
  FindIneligibleDocument,
  FindNotViableDocument,
  FindViableDocument,
  FinishAnalysisDocument,
  LiftSuspensionDocument,
  OpenVotingWindowDocument,
  type ProjectActsFragment,
  RecordPublicationDocument,
  RecordPublicationReviewDocument,
  ReleaseCrosswalkDocument,
  RequestModificationDocument,
  ReturnFormDocument,
  ReturnOutputDocument,
  ReturnProposalDocument,
  SendForSignatureDocument,
  SubmitFormDocument,
  SubmitOutputDocument,
  SubmitProposalDocument,
  SuspendRequestDocument,
  TakeUpFormDocument,
  TakeUpProposalDocument,
  WithdrawRequestDocument,
} from "../../../gql/graphql";
import { ActList, type OfferedAct } from "../../../ui/act/ActList";
import { SetAudience } from "../../../ui/audience/SetAudience";
import { Eligibility } from "../eligibility/Eligibility";
import { BeginAfter } from "../succession/BeginAfter";
import { AboutProvider, type AskedOfProvider, type ProviderDocument } from "./AboutProvider";
import { CastVote } from "./CastVote";
import { KeepVerdict } from "./KeepVerdict";
import { type Asked, PlainAct, type PlainDocument } from "./PlainAct";
import { type PlainActName, projectActWords } from "./projectActWords";
import { type ProviderActName, providerActWords } from "./providerActWords";
import { VoidProjectAct } from "./VoidProjectAct";

/** What the viewer can do in a project now, in the order in which a project goes. */
export function ProjectActs({ project }: { project: ProjectActsFragment }) {
  const { t } = useLingui();
  const { number, openActs, viewerCan } = project;
  const of = (act: string) => openActs.filter((open) => open.act === act);
  const may = (act: string) => viewerCan.some((permission) => permission.act === act);
  const offered = (act: string, heading: ReactNode, form: () => ReactNode): OfferedAct => ({
    act,
    heading,
    offered: of(act).length > 0,
    form,
  });
  const plain = <A extends PlainActName, I extends Asked>(
    act: A,
    document: PlainDocument<A, I>,
    weighing?: ReactNode,
  ) =>
    offered(act, t(projectActWords[act].heading), () => (
      <PlainAct
        act={act}
        document={document}
        project={number}
        agencies={of(act).map(({ by }) => by)}
        weighing={weighing}
      />
    ));
  const eligibility = <Eligibility project={project} />;
  const aboutProvider = <A extends ProviderActName, I extends AskedOfProvider>(
    act: A,
    document: ProviderDocument<A, I>,
  ) =>
    offered(act, t(providerActWords[act].heading), () => (
      <AboutProvider act={act} document={document} project={number} offers={of(act)} />
    ));
  return (
    <ActList
      acts={[
        plain("submitProposal", SubmitProposalDocument),
        plain("takeUpProposal", TakeUpProposalDocument),
        plain("answerAvailability", AnswerAvailabilityDocument),
        plain("returnProposal", ReturnProposalDocument),
        plain("findViable", FindViableDocument, eligibility),
        plain("findNotViable", FindNotViableDocument),
        plain("submitForm", SubmitFormDocument),
        plain("takeUpForm", TakeUpFormDocument),
        plain("returnForm", ReturnFormDocument),
        plain("findIneligible", FindIneligibleDocument),
        plain("confirmComplete", ConfirmCompleteDocument, eligibility),
        offered("castVote", <Trans>Vote on the request</Trans>, () => (
          <CastVote number={number} project={project} agencies={of("castVote").map(({ by }) => by)} />
        )),
        aboutProvider("escalateSilence", EscalateSilenceDocument),
        plain("openVotingWindow", OpenVotingWindowDocument),
        plain("requestModification", RequestModificationDocument),
        plain("communicateDecision", CommunicateDecisionDocument),
        plain("sendForSignature", SendForSignatureDocument),
        plain("callForFiles", CallForFilesDocument),
        aboutProvider("acceptMatchFile", AcceptMatchFileDocument),
        plain("confirmMatching", ConfirmMatchingDocument),
        plain("certifyInputsDestroyed", CertifyInputsDestroyedDocument),
        plain("attestOwnLinkDestroyed", AttestOwnLinkDestroyedDocument),
        plain("releaseCrosswalk", ReleaseCrosswalkDocument),
        plain("confirmReceipt", ConfirmReceiptDocument),
        plain("submitOutput", SubmitOutputDocument),
        plain("recordPublicationReview", RecordPublicationReviewDocument),
        plain("returnOutput", ReturnOutputDocument),
        plain("recordPublication", RecordPublicationDocument),
        plain("finishAnalysis", FinishAnalysisDocument),
        plain("closeProject", CloseProjectDocument),
        {
          act: "decide",
          heading: <Trans>Keep the verdict</Trans>,
          offered: may("decide"),
          form: () => <KeepVerdict project={project.id} number={number} />,
        },
        {
          act: "draftRequest",
          heading: <Trans>Begin a request after this one</Trans>,
          offered: project.mayBeFollowedBy.length > 0,
          form: () => <BeginAfter project={project} />,
        },
        plain("suspendRequest", SuspendRequestDocument),
        plain("liftSuspension", LiftSuspensionDocument),
        plain("withdrawRequest", WithdrawRequestDocument),
        {
          act: "voidAct",
          heading: <Trans>Void an act</Trans>,
          offered: of("voidAct").length > 0,
          form: () => <VoidProjectAct project={number} acts={project.acts} open={of("voidAct")} />,
        },
        {
          act: "setAudience",
          heading: <Trans>Say who may see it</Trans>,
          offered: may("setAudience"),
          form: () => <SetAudience subject={project.id} audience={project.audience} />,
        },
      ]}
    />
  );
}
