package charteroak.agreement;

/** How refusals name acts, and on which documents each kind of act can be. */
final class ActWords {

    private ActWords() {}

    /** A noun without an article, such as "withdrawal of an affirmation". */
    static String noun(Act.Kind kind) {
        return switch (kind) {
            case DRAFTED -> "draft";
            case SIGNED -> "signature";
            case AFFIRMED -> "affirmation";
            case AFFIRMATION_WITHDRAWN -> "withdrawal of an affirmation";
            case ATTESTED -> "attestation";
            case ATTESTATION_WITHDRAWN -> "withdrawal of an attestation";
            case AMENDED -> "amendment";
            case SUSPENDED -> "suspension";
            case REINSTATED -> "reinstatement";
            case TERMINATED -> "termination";
            case PARTY_SUSPENDED -> "suspension of a party";
            case PARTY_REINSTATED -> "reinstatement of a party";
            case PARTY_WITHDREW -> "withdrawal of a party";
            case IRB_DETERMINED -> "determination by a review board";
            case ACCESS_GRANTED -> "grant of access";
            case ACCESS_ENDED -> "end of access";
            case NDA_SIGNED -> "non-disclosure agreement";
            case USER_ACKNOWLEDGED -> "user acknowledgement";
            case DESTRUCTION_CERTIFIED -> "certificate of destruction";
            case VOIDED -> "voiding of an act";
            case VOTED -> "vote";
            case MATCHING_CONFIRMED -> "confirmation of matching";
            case INPUTS_DESTROYED -> "destruction of the Hub's inputs";
            case OWN_LINK_DESTROYED -> "destruction of an agency's own link";
            case CROSSWALK_RELEASED -> "release of the crosswalk";
            case PUBLICATION_REVIEWED -> "review of a publication";
            case PUBLISHED -> "publication";
            case FINDING_RESOLVED -> "resolution of a finding";
        };
    }

    /** A noun with its article, such as "an amendment". */
    static String one(String noun) {
        return ("aeio".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** Whether an act can be on an agreement of a kind at all. */
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

    /** Whether an act states what has happened, so that it cannot lie ahead. */
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

    /** How an agreement of a kind is called. */
    static String document(Agreement.Kind kind) {
        return switch (kind) {
            case LETTER_OF_INTENT -> "letter of intent";
            case EMOU -> "enterprise memorandum";
            case DSA -> "data sharing agreement";
            case DUL -> "data use license";
        };
    }
}
