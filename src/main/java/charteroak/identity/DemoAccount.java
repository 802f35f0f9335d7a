package charteroak.identity;

import charteroak.api.HeldRole;
import charteroak.api.Role;
import java.util.List;

/**
 * A made-up person or machine that the embedded provider knows.
 *
 * @param name what it signs in with
 * @param displayName the name to show
 * @param roles its roles, as the provider's tokens write them
 * @param machine whether it is a machine, which asks for tokens by itself
 * @param password the hash of its password, or of a machine's secret
 */
record DemoAccount(String name, String displayName, List<String> roles, boolean machine, String password) {

    private static final String AGENCY = "SDE";
    private static final String BODY = "DATA_GOVERNING_BOARD";

    /** One account for each role but the public's, still without passwords. */
    static List<DemoAccount> forEachRole() {
        return List.of(
                person("resident-advisor", "Demo resident advisor", HeldRole.of(Role.RESIDENT_ADVISOR)),
                person("requester", "Demo requester", HeldRole.of(Role.REQUESTER)),
                person("steward", "Demo steward of " + AGENCY, new HeldRole(Role.STEWARD, AGENCY, null)),
                person("counsel", "Demo counsel of " + AGENCY, new HeldRole(Role.COUNSEL, AGENCY, null)),
                person("board-member", "Demo board member of " + AGENCY, new HeldRole(Role.BOARD_MEMBER, AGENCY, BODY)),
                person("operating-group", "Demo member of the operating group", HeldRole.of(Role.OPERATING_GROUP)),
                person("hub-operator", "Demo operator of the hub", HeldRole.of(Role.HUB_OPERATOR)),
                person("auditor", "Demo auditor", HeldRole.of(Role.AUDITOR)),
                new DemoAccount(
                        "matching-engine", "Demo matching engine", List.of(Role.MATCHING_ENGINE.name()), true, ""));
    }

    DemoAccount withPassword(String hash) {
        return new DemoAccount(name, displayName, roles, machine, hash);
    }

    private static DemoAccount person(String name, String displayName, HeldRole held) {
        return new DemoAccount(name, displayName, List.of(inWords(held)), false, "");
    }

    private static String inWords(HeldRole held) {
        String body = held.body() == null ? "" : ":" + held.body();
        String agency = held.agencyCode() == null ? "" : ":" + held.agencyCode();
        return held.role() + body + agency;
    }
}
