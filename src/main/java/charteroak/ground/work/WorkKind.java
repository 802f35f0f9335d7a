package charteroak.ground.work;

import charteroak.ground.permission.Deed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sort of thing that waits for somebody, by the act that does it. */
public enum WorkKind {
    AGREEMENT_TO_SIGN(Deed.SIGN_AGREEMENT),
    AMENDMENT_TO_SIGN(Deed.SIGN_AGREEMENT),
    SCHEDULE_TO_AFFIRM(Deed.AFFIRM_SCHEDULE),
    DESTRUCTION_TO_CERTIFY(Deed.CERTIFY_DESTRUCTION),
    REQUEST_TO_VOTE_ON(Deed.CAST_VOTE),
    MATCHING_TO_CONFIRM(Deed.CONFIRM_MATCHING),
    INPUTS_TO_DESTROY(Deed.CERTIFY_INPUTS_DESTROYED),
    OWN_LINK_TO_DESTROY(Deed.ATTEST_OWN_LINK_DESTROYED),
    CROSSWALK_TO_RELEASE(Deed.RELEASE_CROSSWALK),
    PUBLICATION_TO_REVIEW(Deed.RECORD_PUBLICATION_REVIEW),
    PUBLICATION_TO_RECORD(Deed.RECORD_PUBLICATION),
    DECISION_TO_COMMUNICATE(Deed.COMMUNICATE_DECISION),
    AGREEMENTS_TO_SEND(Deed.SEND_FOR_SIGNATURE),
    FILES_TO_CALL_FOR(Deed.CALL_FOR_FILES),
    MATCH_FILE_TO_ACCEPT(Deed.ACCEPT_MATCH_FILE),
    RECEIPT_TO_CONFIRM(Deed.CONFIRM_RECEIPT),
    PROJECT_TO_CLOSE(Deed.CLOSE_PROJECT),
    FORM_TO_WRITE(Deed.SAVE_REQUEST),
    PROPOSAL_TO_TAKE_UP(Deed.TAKE_UP_PROPOSAL),
    AVAILABILITY_TO_ANSWER(Deed.ANSWER_AVAILABILITY),
    VIABILITY_TO_FIND(Deed.FIND_VIABLE),
    FORM_TO_TAKE_UP(Deed.TAKE_UP_FORM),
    FORM_TO_CONFIRM(Deed.CONFIRM_COMPLETE),
    PROPOSAL_TO_RETURN(Deed.RETURN_PROPOSAL),
    FORM_TO_RETURN(Deed.RETURN_FORM),
    VOTING_WINDOW_TO_OPEN(Deed.OPEN_VOTING_WINDOW),
    SILENCE_TO_ESCALATE(Deed.ESCALATE_SILENCE),
    PRESENCE_TO_RECORD(Deed.RECORD_PRESENCE),
    MINUTES_TO_KEEP(Deed.KEEP_MINUTES),
    AGREEMENT_TO_DRAFT(Deed.DRAFT_AGREEMENT),
    SCHEDULE_TO_ADD(Deed.ADD_SCHEDULE),
    NDA_TO_RECORD(Deed.RECORD_NDA),
    ACKNOWLEDGMENT_TO_RECORD(Deed.RECORD_ACKNOWLEDGEMENT),
    ACCESS_TO_GRANT(Deed.GRANT_USER_ACCESS),
    DETERMINATION_TO_RECORD(Deed.RECORD_IRB_DETERMINATION),
    CONDITIONS_TO_ATTEST(Deed.ATTEST_CONDITION),
    RESULTS_TO_HAND_IN(Deed.SUBMIT_OUTPUT),
    ANALYSIS_TO_FINISH(Deed.FINISH_ANALYSIS),
    SUSPENSION_TO_LIFT(Deed.LIFT_SUSPENSION),
    FINDING_TO_RESOLVE(Deed.RESOLVE_FINDING),
    DEFINITION_TO_REVIEW(Deed.PUBLISH_REVISION);

    private final Deed deed;

    WorkKind(Deed deed) {
        this.deed = deed;
    }

    /** The kinds that were asked for; all where none were named. */
    static Set<WorkKind> wanted(@Nullable List<WorkKind> named) {
        Set<WorkKind> wanted = EnumSet.noneOf(WorkKind.class);
        wanted.addAll(named == null ? Arrays.asList(values()) : named);
        return wanted;
    }

    /** The act that does it. */
    public Deed deed() {
        return deed;
    }
}
