package charteroak.ground.permission;

import charteroak.ground.sentence.InWords;
import charteroak.ground.sentence.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An act that writes, named as the mutation that does it; posting lineage and keeping a signed copy come over plain HTTP. Its words follow
 * "may", such as "sign an agreement". What somebody does to a plan of their own alone is told in no trail.
 */
public enum Deed implements InWords {
    PROPOSE_REVISION("REVISION_PROPOSED"),
    PUBLISH_REVISION("REVISION_PUBLISHED"),
    SET_AUDIENCE("AUDIENCE_SET"),
    DECLARE_DATASET_ALIAS("ALIAS_DECLARED"),
    REMOVE_DATASET_ALIAS("ALIAS_REMOVED"),
    DRAFT_AGREEMENT("DRAFTED"),
    ADD_SCHEDULE("SCHEDULE_ADDED"),
    AFFIRM_SCHEDULE("AFFIRMED"),
    WITHDRAW_AFFIRMATION("AFFIRMATION_WITHDRAWN"),
    DECLINE_AFFIRMATION("AFFIRMATION_DECLINED"),
    ATTEST_CONDITION("ATTESTED"),
    WITHDRAW_ATTESTATION("ATTESTATION_WITHDRAWN"),
    SIGN_AGREEMENT("SIGNED"),
    AMEND_AGREEMENT("AMENDED"),
    SUSPEND_AGREEMENT("SUSPENDED"),
    REINSTATE_AGREEMENT("REINSTATED"),
    SUSPEND_PARTY("PARTY_SUSPENDED"),
    REINSTATE_PARTY("PARTY_REINSTATED"),
    WITHDRAW_PARTY("PARTY_WITHDREW"),
    TERMINATE_AGREEMENT("TERMINATED"),
    VOID_ACT("VOIDED"),
    RECORD_IRB_DETERMINATION("IRB_DETERMINED"),
    NAME_LICENSED_USER("USER_NAMED"),
    GRANT_USER_ACCESS("ACCESS_GRANTED"),
    END_USER_ACCESS("ACCESS_ENDED"),
    RECORD_NDA("NDA_SIGNED"),
    RECORD_ACKNOWLEDGEMENT("USER_ACKNOWLEDGED"),
    CERTIFY_DESTRUCTION("DESTRUCTION_CERTIFIED"),
    CAST_VOTE("VOTED"),
    CONFIRM_MATCHING("MATCHING_CONFIRMED"),
    CERTIFY_INPUTS_DESTROYED("INPUTS_DESTROYED"),
    ATTEST_OWN_LINK_DESTROYED("OWN_LINK_DESTROYED"),
    RELEASE_CROSSWALK("CROSSWALK_RELEASED"),
    RECORD_PUBLICATION_REVIEW("PUBLICATION_REVIEWED"),
    RECORD_PUBLICATION("PUBLISHED"),
    RESOLVE_FINDING("FINDING_RESOLVED"),
    COMMUNICATE_DECISION("DECISION_COMMUNICATED"),
    SEND_FOR_SIGNATURE("SENT_FOR_SIGNATURE"),
    CALL_FOR_FILES("FILES_CALLED_FOR"),
    ACCEPT_MATCH_FILE("MATCH_FILE_ACCEPTED"),
    CONFIRM_RECEIPT("RECEIPT_CONFIRMED"),
    SUBMIT_OUTPUT("OUTPUT_SUBMITTED"),
    RETURN_OUTPUT("OUTPUT_RETURNED"),
    FINISH_ANALYSIS("ANALYSIS_FINISHED"),
    CLOSE_PROJECT("PROJECT_CLOSED"),
    WITHDRAW_REQUEST("REQUEST_WITHDRAWN"),
    SUSPEND_REQUEST("REQUEST_SUSPENDED"),
    LIFT_SUSPENSION("SUSPENSION_LIFTED"),
    DRAFT_REQUEST("REQUEST_DRAFTED"),
    SAVE_REQUEST("REQUEST_SAVED"),
    INVITE_CO_AUTHOR("CO_AUTHOR_INVITED"),
    JOIN_REQUEST("REQUEST_JOINED"),
    REMOVE_CO_AUTHOR("CO_AUTHOR_REMOVED"),
    SUBMIT_PROPOSAL("PROPOSAL_SUBMITTED"),
    TAKE_UP_PROPOSAL("PROPOSAL_TAKEN_UP"),
    ANSWER_AVAILABILITY("AVAILABILITY_ANSWERED"),
    RETURN_PROPOSAL("PROPOSAL_RETURNED"),
    FIND_VIABLE("FOUND_VIABLE"),
    FIND_NOT_VIABLE("FOUND_NOT_VIABLE"),
    SUBMIT_FORM("FORM_SUBMITTED"),
    TAKE_UP_FORM("FORM_TAKEN_UP"),
    RETURN_FORM("FORM_RETURNED"),
    FIND_INELIGIBLE("FOUND_INELIGIBLE"),
    CONFIRM_COMPLETE("FORM_CONFIRMED_COMPLETE"),
    REQUEST_MODIFICATION("MODIFICATION_REQUESTED"),
    OPEN_VOTING_WINDOW("VOTING_WINDOW_OPENED"),
    ESCALATE_SILENCE("SILENCE_ESCALATED"),
    CALL_MEETING("MEETING_CALLED"),
    CANCEL_MEETING("MEETING_CANCELED"),
    RECORD_PRESENCE("PRESENCE_RECORDED"),
    RECORD_DECISION("DECISION_TAKEN"),
    KEEP_MINUTES("MINUTES_KEPT"),
    SEND_LETTER_OF_INTENT("LETTER_OF_INTENT_SENT"),
    RECEIVE_LETTER_OF_INTENT("LETTER_OF_INTENT_RECEIVED"),
    RAISE_PRIVACY_CONCERN("PRIVACY_CONCERN_RAISED"),
    ANSWER_PRIVACY_CONCERN("PRIVACY_CONCERN_ANSWERED"),
    SIGN_JOINDER("JOINDER_SIGNED"),
    NAME_BOARD_MEMBER("BOARD_MEMBER_NAMED"),
    NAME_STEWARDS("STEWARDS_NAMED"),
    WITHDRAW_APPLICATION("APPLICATION_WITHDRAWN"),
    SWEEP_DEADLINES("DEADLINES_NOTICED"),
    DECIDE("DECIDED"),
    RECORD_LEGAL_BASIS("LEGAL_BASIS_RECORDED"),
    REPEAL_LEGAL_BASIS("LEGAL_BASIS_REPEALED"),
    VERIFY_AUDIT_TRAIL("AUDIT_TRAIL_VERIFIED"),
    KEEP_PLAN("PLAN_KEPT"),
    FORGET_PLAN("PLAN_FORGOTTEN"),
    POST_LINEAGE("LINEAGE_RECEIVED"),
    KEEP_SIGNED_COPY("SIGNED_COPY_KEPT");

    private static final Map<String, Deed> BY_WORD = by(Deed::word);
    private static final Map<String, Deed> BY_ACTION = by(Deed::action);

    private final String action;
    private final String word;

    Deed(String action) {
        this.action = action;
        this.word = camelCase(name());
    }

    /** The name of the mutation, such as "signAgreement". */
    public String word() {
        return word;
    }

    /** The name under which the audit trail records the act, such as "SIGNED". */
    public String action() {
        return action;
    }

    /** What was done, such as "Legal basis affirmed by counsel". */
    public Sentence title() {
        return words("Deed.title");
    }

    /** The act that the audit trail records under a name; empty for what the server does by itself. */
    public static Optional<Deed> recordedAs(String action) {
        return Optional.ofNullable(BY_ACTION.get(action));
    }

    static Optional<Deed> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    private static Map<String, Deed> by(Function<Deed, String> name) {
        return Arrays.stream(values()).collect(Collectors.toMap(name, Function.identity()));
    }

    private static String camelCase(String name) {
        List<String> parts = List.of(name.toLowerCase(Locale.ROOT).split("_"));
        return parts.getFirst()
                + parts.subList(1, parts.size()).stream()
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining());
    }
}
