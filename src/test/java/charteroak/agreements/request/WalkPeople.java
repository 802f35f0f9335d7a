package charteroak.agreements.request;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of a walk: every seat of the program is filled, by people who are apart where the program wants them to be, and others hold roles at random. */
final class WalkPeople {

    static final List<String> AGENCIES = List.of("WAP", "WAQ", "WAH", "WAO", "WAR");

    final Caller author;
    final Caller coAuthor;
    final List<Caller> seated;
    final List<Caller> others;

    WalkPeople(String walk, Random random) {
        author = person(walk + " author", new HeldRole(Role.REQUESTER, "WAR", null));
        coAuthor = person(walk + " co-author", new HeldRole(Role.REQUESTER, "WAR", null));
        seated = List.of(
                author,
                coAuthor,
                operator(walk + " operator"),
                operator(walk + " second operator"),
                person(walk + " stewards", ofEach(Role.STEWARD, null)),
                person(walk + " counsel", ofEach(Role.COUNSEL, null)),
                person(
                        walk + " boards",
                        Stream.of(
                                        ofEach(Role.BOARD_MEMBER, "EXECUTIVE_BOARD"),
                                        ofEach(Role.BOARD_MEMBER, "DATA_GOVERNING_BOARD"))
                                .flatMap(Stream::of)
                                .toArray(HeldRole[]::new)));
        others = Stream.of("ann", "bob", "cy")
                .map(name -> somebody(walk + " " + name, random))
                .toList();
    }

    List<Caller> everybody() {
        return Stream.concat(seated.stream(), others.stream()).toList();
    }

    private static Caller operator(String name) {
        return person(name, HeldRole.of(Role.OPERATING_GROUP), HeldRole.of(Role.HUB_OPERATOR));
    }

    private static Caller somebody(String name, Random random) {
        List<HeldRole> held = new ArrayList<>();
        for (int at = 0; at <= random.nextInt(3); at++) {
            String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
            List<HeldRole> choices = List.of(
                    new HeldRole(Role.STEWARD, agency, null),
                    new HeldRole(Role.COUNSEL, agency, null),
                    new HeldRole(Role.BOARD_MEMBER, agency, "EXECUTIVE_BOARD"),
                    new HeldRole(Role.BOARD_MEMBER, agency, "DATA_GOVERNING_BOARD"),
                    new HeldRole(Role.REQUESTER, agency, null),
                    HeldRole.of(Role.OPERATING_GROUP),
                    HeldRole.of(Role.HUB_OPERATOR),
                    HeldRole.of(Role.MATCHING_ENGINE),
                    HeldRole.of(Role.AUDITOR));
            held.add(choices.get(random.nextInt(choices.size())));
        }
        return person(name, held.toArray(HeldRole[]::new));
    }

    private static HeldRole[] ofEach(Role role, @Nullable String body) {
        return AGENCIES.stream().map(agency -> new HeldRole(role, agency, body)).toArray(HeldRole[]::new);
    }

    private static Caller person(String name, HeldRole... held) {
        return new Caller(name, name, List.of(held), true);
    }
}
