package charteroak.ground.verification;

/** A link of the chain that is not as it was written. */
record BrokenLink(long sequence, Fault fault, String message) {

    /** How the link is broken. */
    enum Fault {
        MISSING,
        TRUNCATED,
        MOVED,
        CONTENT,
        PREVIOUS_HASH,
        HASH,
        HEAD,
        STRAY,
        REWRITTEN,
        CUT_OFF,
        UNFOUNDED
    }
}
