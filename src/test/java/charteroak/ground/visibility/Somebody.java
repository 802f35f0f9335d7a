package charteroak.ground.visibility;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who asks, and what they may see by the words of the decision, worked out without a token. */
record Somebody(String name, List<HeldRole> roles) {

    static final Somebody RESIDENT = new Somebody("resident", List.of());
    static final Somebody OPERATING_GROUP = new Somebody("operating group", List.of(HeldRole.of(Role.OPERATING_GROUP)));
    static final Somebody AUDITOR = new Somebody("auditor", List.of(HeldRole.of(Role.AUDITOR)));

    /** The name and the id of whoever begins requests. */
    static final String AUTHOR = Role.REQUESTER.name();

    /** The name and the id of whoever writes them too. */
    static final String CO_AUTHOR = "co-author";

    private static final Set<Role> PARTICIPANTS = Set.of(
            Role.STEWARD,
            Role.COUNSEL,
            Role.BOARD_MEMBER,
            Role.OPERATING_GROUP,
            Role.HUB_OPERATOR,
            Role.AUDITOR,
            Role.MATCHING_ENGINE);
    private static final Set<Role> KEEPS_NO_PLANS = Set.of(Role.PUBLIC, Role.RESIDENT_ADVISOR, Role.MATCHING_ENGINE);
    private static final Set<Role> OVERSEERS = Set.of(Role.AUDITOR, Role.MATCHING_ENGINE);

    Caller caller() {
        return new Caller(name, name, roles, false);
    }

    /** Who they are, as a header of {@link charteroak.TestCallers}. */
    String header() {
        return Stream.concat(Stream.of(name), roles.stream().map(Somebody::text))
                .collect(Collectors.joining(";"));
    }

    private static String text(HeldRole held) {
        return Stream.of(held.role().name(), held.body(), held.agencyCode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(":"));
    }

    boolean sees(Thing thing) {
        return admits(thing)
                && thing.within().stream().allMatch(this::sees)
                && (thing.anyOf().isEmpty() || thing.anyOf().stream().anyMatch(this::sees));
    }

    boolean isAuditor() {
        return roles.stream().anyMatch(held -> held.role() == Role.AUDITOR);
    }

    /** Whether a plan is kept for them: for whoever has a part in the program and may do anything in it. */
    boolean keepsPlans() {
        return roles.stream().anyMatch(held -> !KEEPS_NO_PLANS.contains(held.role()));
    }

    boolean isToldWhatIsWithheld() {
        return roles.stream().anyMatch(held -> held.role() == Role.AUDITOR || held.role() == Role.OPERATING_GROUP);
    }

    private boolean admits(Thing thing) {
        return switch (thing.own()) {
            case PUBLIC -> true;
            case PARTICIPANTS -> roles.stream().anyMatch(held -> PARTICIPANTS.contains(held.role()));
            case AUTHOR -> isAuditor() || name.equals(AUTHOR) || name.equals(CO_AUTHOR);
            case OWNING_AGENCY ->
                roles.stream()
                        .anyMatch(held -> OVERSEERS.contains(held.role())
                                || (held.agencyCode() != null && thing.owners().contains(held.agencyCode())));
        };
    }
}
