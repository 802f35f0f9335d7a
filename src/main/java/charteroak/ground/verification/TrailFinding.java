package charteroak.ground.verification;

/**
 * A difference between the catalog and what the audit trail says of it.
 *
 * @param thing the public id of what differs
 * @param sequence the sequence of the change the thing was compared with; 0 when there is none
 */
record TrailFinding(Kind kind, String thing, long sequence, String message) {

    /** How the catalog differs from the trail. */
    enum Kind {
        ALTERED,
        ACT_MISSING,
        GONE,
        UNRECORDED,
        READING_EDGE
    }
}
