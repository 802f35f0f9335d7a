package charteroak.ground.verification;

/** Where the chain is not what was written. */
record BrokenLink(long sequence, Fault fault, String message) {

    /** What is wrong. */
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
