package charteroak.ground.api;

/** The roles that people and machines hold in the program. */
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

    /** Whether the role is always held for one agency. */
    public boolean isForAnAgency() {
        return this == STEWARD || this == COUNSEL || this == BOARD_MEMBER;
    }

    /** Whether the role can be held for one agency. */
    public boolean mayBeForAnAgency() {
        return isForAnAgency() || this == REQUESTER;
    }

    /** Whether the role is always held on one board. */
    public boolean isOnABody() {
        return this == BOARD_MEMBER;
    }
}
