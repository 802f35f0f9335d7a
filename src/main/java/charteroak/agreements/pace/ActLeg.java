package charteroak.agreements.pace;

/** What an act waits for, and with what that ends. */
public enum ActLeg {
    /** From the day a request was received to an agency's first vote on it. */
    VOTE,
    /** From the day a schedule was written to its affirmation by the provider's counsel. */
    AFFIRMATION,
    /** From the draft or, if that is later, the signer's own affirmation to a party's first signature. */
    SIGNATURE,
    /** From the day an amendment was written to a party's signature of it. */
    AMENDMENT_SIGNATURE,
    /** From the day a user was named to their non-disclosure agreement. */
    NON_DISCLOSURE,
    /** From the day a user was named to their acknowledgment of the rules. */
    ACKNOWLEDGMENT,
    /** From the day a user was named to their access. */
    ACCESS
}
