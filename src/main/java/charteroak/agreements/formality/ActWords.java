package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Agreement;

/** Tells on which documents each kind of act can be done, and how refusals name it. */
final class ActWords {

    private ActWords() {}

    /** A noun with its article, such as "an amendment". */
    static String one(String noun) {
        return ("aeio".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** Whether an act can ever be done to an agreement of a kind. */
    static boolean suits(Act.Kind act, Agreement.Kind agreement) {
        return switch (act) {
            case DRAFTED, SIGNED, TERMINATED, PARTY_WITHDREW, VOIDED -> true;
            case AMENDED, SUSPENDED, REINSTATED, PARTY_SUSPENDED, PARTY_REINSTATED ->
                agreement != Agreement.Kind.LETTER_OF_INTENT;
            case AFFIRMED, AFFIRMATION_WITHDRAWN, ATTESTED, ATTESTATION_WITHDRAWN ->
                agreement == Agreement.Kind.DSA || agreement == Agreement.Kind.DUL;
            case IRB_DETERMINED, ACCESS_GRANTED, ACCESS_ENDED, NDA_SIGNED, USER_ACKNOWLEDGED, DESTRUCTION_CERTIFIED ->
                agreement == Agreement.Kind.DUL;
            case VOTED,
                    MATCHING_CONFIRMED,
                    INPUTS_DESTROYED,
                    OWN_LINK_DESTROYED,
                    CROSSWALK_RELEASED,
                    PUBLICATION_REVIEWED,
                    PUBLISHED,
                    FINDING_RESOLVED -> false;
        };
    }

    /** Whether an act states what has happened, so that it cannot be dated in the future. */
    static boolean statesAFact(Act.Kind act) {
        return switch (act) {
            case IRB_DETERMINED,
                    NDA_SIGNED,
                    USER_ACKNOWLEDGED,
                    DESTRUCTION_CERTIFIED,
                    VOTED,
                    MATCHING_CONFIRMED,
                    INPUTS_DESTROYED,
                    OWN_LINK_DESTROYED,
                    CROSSWALK_RELEASED,
                    PUBLICATION_REVIEWED,
                    PUBLISHED,
                    FINDING_RESOLVED -> true;
            default -> false;
        };
    }
}
