package charteroak.ground.api;

/** The parts that people and machines play in the programme. */
public enum Role {
    PUBLIC,
    RESIDENT_ADVISOR,
    REQUESTER,
    STEWARD,
    COUNSEL,
    BOARD_MEMBER,
    OPERATING_GROUP,
    HUB_OPERATOR,
    AUDITOR,
    MATCHING_ENGINE;

    /** Whether the part is always played for one agency. */
    public boolean isForAnAgency() {
        return this == STEWARD || this == COUNSEL || this == BOARD_MEMBER;
    }

    /** Whether the part can be played for one agency, always or by some. */
    public boolean mayBeForAnAgency() {
        return isForAnAgency() || this == REQUESTER;
    }

    /** Whether the part is always played on one board. */
    public boolean isOnABody() {
        return this == BOARD_MEMBER;
    }
}
