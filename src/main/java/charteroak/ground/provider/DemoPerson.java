package charteroak.ground.provider;

import charteroak.ground.api.HeldRole;
import charteroak.ground.sentence.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A made-up person, whom anybody at this machine may be.
 *
 * @param name the name under which the audit trail knows them, such as {@code sde-steward-1}
 * @param displayName the name to show, which says that they are not real
 * @param held the roles they hold
 */
record DemoPerson(String name, String displayName, List<HeldRole> held) implements DemoAccount {

    DemoPerson {
        held = List.copyOf(held);
    }

    static DemoPerson of(String name, String invented, HeldRole... held) {
        return new DemoPerson(name, "Demo " + invented, List.of(held));
    }

    @Override
    public List<String> roles() {
        return held.stream()
                .map(role -> role.role() + after(role.body()) + after(role.agencyCode()))
                .toList();
    }

    /** The parts they play, in words. */
    public List<Sentence> parts() {
        return held.stream().map(DemoPerson::inWords).toList();
    }

    private static String after(@Nullable String code) {
        return code == null ? "" : ":" + code;
    }

    private static Sentence inWords(HeldRole held) {
        return switch (held.role()) {
            case STEWARD -> Sentence.of("provider.steward");
            case COUNSEL -> Sentence.of("provider.counsel");
            case BOARD_MEMBER ->
                "EXECUTIVE_BOARD".equals(held.body())
                        ? Sentence.of("provider.executiveBoard")
                        : Sentence.of("provider.dataGoverningBoard");
            case REQUESTER -> Sentence.of("provider.requester");
            case OPERATING_GROUP -> Sentence.of("provider.operatingGroup");
            case HUB_OPERATOR -> Sentence.of("provider.hubOperator");
            case AUDITOR -> Sentence.of("provider.auditor");
            case RESIDENT_ADVISOR -> Sentence.of("provider.residentAdvisor");
            case MATCHING_ENGINE, PUBLIC -> throw new IllegalArgumentException("no person is " + held.role());
        };
    }
}
