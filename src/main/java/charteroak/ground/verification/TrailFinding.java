package charteroak.ground.verification;

/**
 * Where the catalogue is not what the audit trail says of it.
 *
 * @param thing the public id of what differs
 * @param sequence the change it is held against; 0 when there is none
 */
record TrailFinding(Kind kind, String thing, long sequence, String message) {

    /** What is wrong. */
    enum Kind {
        ALTERED,
        ACT_MISSING,
        GONE,
        UNRECORDED,
        READING_EDGE
    }
}
