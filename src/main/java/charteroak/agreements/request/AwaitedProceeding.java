package charteroak.agreements.request;

import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Caller;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.work.Awaited;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An act that a project waits for from an agency.
 *
 * @param writers the identity provider's names for the only people who do it; null where it does not matter who does it there
 */
record AwaitedProceeding(
        WorkKind kind,
        Project project,
        Agency by,
        LocalDate since,
        @Nullable Set<String> writers) implements Awaited {

    /** Whether it waits for somebody, if their roles allow it. */
    boolean isFor(Caller caller) {
        return writers == null || (caller.id() != null && writers.contains(caller.id()));
    }

    @Override
    public Reference subject() {
        return project.named();
    }

    @Override
    public String agencyCode() {
        return by.code();
    }

    @Override
    public WorkItem item() {
        Reference subject = subject();
        Reference agency = by.coded();
        Sentence said = switch (kind) {
            case FORM_TO_WRITE -> Sentence.of("request.writeForm", subject, agency);
            case PROPOSAL_TO_TAKE_UP -> Sentence.of("request.takeUpProposal", subject, agency);
            case AVAILABILITY_TO_ANSWER -> Sentence.of("request.answerAvailability", subject, agency);
            case VIABILITY_TO_FIND -> Sentence.of("request.findViable", subject, agency);
            case FORM_TO_TAKE_UP -> Sentence.of("request.takeUpForm", subject, agency);
            case PROPOSAL_TO_RETURN -> Sentence.of("request.returnProposal", subject, agency);
            case FORM_TO_RETURN -> Sentence.of("request.returnForm", subject, agency);
            case FORM_TO_CONFIRM -> Sentence.of("request.confirmComplete", subject, agency);
            case VOTING_WINDOW_TO_OPEN -> Sentence.of("request.openVotingWindow", subject, agency);
            case SILENCE_TO_ESCALATE -> Sentence.of("request.escalateSilence", subject, agency);
            case REQUEST_TO_VOTE_ON -> Sentence.of("request.voteOn", subject, agency);
            case MATCHING_TO_CONFIRM -> Sentence.of("request.confirmMatching", subject, agency);
            case INPUTS_TO_DESTROY -> Sentence.of("request.destroyInputs", subject, agency);
            case OWN_LINK_TO_DESTROY -> Sentence.of("request.destroyOwnLink", subject, agency);
            case CROSSWALK_TO_RELEASE -> Sentence.of("request.releaseCrosswalk", subject, agency);
            case PUBLICATION_TO_REVIEW -> Sentence.of("request.reviewPublication", subject, agency);
            case PUBLICATION_TO_RECORD -> Sentence.of("request.recordPublication", subject, agency);
            case DECISION_TO_COMMUNICATE -> Sentence.of("request.communicateDecision", subject, agency);
            case AGREEMENTS_TO_SEND -> Sentence.of("request.sendForSignature", subject, agency);
            case FILES_TO_CALL_FOR -> Sentence.of("request.callForFiles", subject, agency);
            case MATCH_FILE_TO_ACCEPT -> Sentence.of("request.acceptMatchFile", subject, agency);
            case RECEIPT_TO_CONFIRM -> Sentence.of("request.confirmReceipt", subject, agency);
            case PROJECT_TO_CLOSE -> Sentence.of("request.closeProject", subject, agency);
            case AGREEMENT_TO_DRAFT -> Sentence.of("request.draftAgreement", subject, agency);
            case RESULTS_TO_HAND_IN -> Sentence.of("request.handInResults", subject, agency);
            case ANALYSIS_TO_FINISH -> Sentence.of("request.finishAnalysis", subject, agency);
            case SUSPENSION_TO_LIFT -> Sentence.of("request.liftSuspension", subject, agency);
            default -> throw new IllegalStateException(kind + " is not awaited in projects.");
        };
        return new WorkItem(kind, subject, null, by.code(), since, said);
    }
}
