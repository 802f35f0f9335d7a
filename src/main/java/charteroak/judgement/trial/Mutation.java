package charteroak.judgement.trial;

import charteroak.agreements.act.Act;
import org.jspecify.annotations.Nullable;

/** The business acts that a plan can ask for, each named as the schema names it. */
public enum Mutation {
    DRAFT_AGREEMENT("draftAgreement", Act.Kind.DRAFTED),
    ADD_SCHEDULE("addSchedule", null),
    NAME_LICENSED_USER("nameLicensedUser", null),
    AFFIRM_SCHEDULE("affirmSchedule", Act.Kind.AFFIRMED),
    ATTEST_CONDITION("attestCondition", Act.Kind.ATTESTED),
    SIGN_AGREEMENT("signAgreement", Act.Kind.SIGNED),
    AMEND_AGREEMENT("amendAgreement", Act.Kind.AMENDED),
    REINSTATE_AGREEMENT("reinstateAgreement", Act.Kind.REINSTATED),
    REINSTATE_PARTY("reinstateParty", Act.Kind.PARTY_REINSTATED),
    RECORD_IRB_DETERMINATION("recordIrbDetermination", Act.Kind.IRB_DETERMINED),
    GRANT_USER_ACCESS("grantUserAccess", Act.Kind.ACCESS_GRANTED),
    RECORD_NDA("recordNda", Act.Kind.NDA_SIGNED),
    RECORD_ACKNOWLEDGEMENT("recordAcknowledgement", Act.Kind.USER_ACKNOWLEDGED),
    CERTIFY_DESTRUCTION("certifyDestruction", Act.Kind.DESTRUCTION_CERTIFIED),
    CAST_VOTE("castVote", Act.Kind.VOTED),
    ATTEST_OWN_LINK_DESTROYED("attestOwnLinkDestroyed", Act.Kind.OWN_LINK_DESTROYED),
    CERTIFY_INPUTS_DESTROYED("certifyInputsDestroyed", Act.Kind.INPUTS_DESTROYED),
    RECORD_PUBLICATION_REVIEW("recordPublicationReview", Act.Kind.PUBLICATION_REVIEWED),
    RESOLVE_FINDING("resolveFinding", Act.Kind.FINDING_RESOLVED);

    private final String word;
    private final Act.@Nullable Kind act;

    Mutation(String word, Act.@Nullable Kind act) {
        this.word = word;
        this.act = act;
    }

    /** The mutation's name in the schema. */
    public String word() {
        return word;
    }

    /** The kind of act that the mutation records; null where it adds to a draft without an act. */
    Act.@Nullable Kind act() {
        return act;
    }

    boolean inProject() {
        return ordinal() >= CAST_VOTE.ordinal();
    }

    /** Whether the act states what has happened, which only a person can know and which cannot be in the future. */
    boolean statesAFact() {
        return inProject() || (ordinal() >= RECORD_IRB_DETERMINATION.ordinal() && this != GRANT_USER_ACCESS);
    }
}
