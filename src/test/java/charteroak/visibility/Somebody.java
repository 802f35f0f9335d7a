package charteroak.visibility;

import charteroak.api.Caller;
import charteroak.api.HeldRole;
import charteroak.api.Role;
import java.util.List;
import java.util.Set;

/** Somebody who asks, and what they may see by the words of the decision, worked out without a token. */
record Somebody(String name, List<HeldRole> roles) {

    private static final Set<Role> PARTICIPANTS = Set.of(
            Role.STEWARD,
            Role.COUNSEL,
            Role.BOARD_MEMBER,
            Role.OPERATING_GROUP,
            Role.HUB_OPERATOR,
            Role.AUDITOR,
            Role.MATCHING_ENGINE);
    private static final Set<Role> OVERSEERS = Set.of(Role.AUDITOR, Role.MATCHING_ENGINE);

    Caller caller() {
        return new Caller("id-of-" + name, name, roles, false);
    }

    boolean sees(Thing thing) {
        return admits(thing)
                && thing.within().stream().allMatch(this::sees)
                && (thing.anyOf().isEmpty() || thing.anyOf().stream().anyMatch(this::sees));
    }

    boolean isToldWhatIsWithheld() {
        return roles.stream().anyMatch(held -> held.role() == Role.AUDITOR || held.role() == Role.OPERATING_GROUP);
    }

    private boolean admits(Thing thing) {
        return switch (thing.own()) {
            case PUBLIC -> true;
            case PARTICIPANTS -> roles.stream().anyMatch(held -> PARTICIPANTS.contains(held.role()));
            case OWNING_AGENCY ->
                roles.stream()
                        .anyMatch(held -> OVERSEERS.contains(held.role())
                                || (held.agencyCode() != null && thing.owners().contains(held.agencyCode())));
        };
    }
}
