package charteroak.agreements.act;

/** What an act is asked with, beside who does it, to what and when. */
public enum ActShape {
    /** Nothing else. */
    PLAIN,
    /** The party whose part changes. */
    PARTY,
    /** A schedule. */
    SCHEDULE,
    /** A schedule and a condition of law. */
    CONDITION,
    /** The amendment that is signed, where it is not the document itself. */
    SIGNATURE,
    /** What an amendment changes. */
    AMENDMENT,
    /** A licensed user. */
    USER,
    /** What a review board determined, and until when. */
    DETERMINATION,
    /** How an agency votes. */
    VOTE,
    /** A finding. */
    FINDING,
    /** The act that is voided. */
    VOIDING
}
