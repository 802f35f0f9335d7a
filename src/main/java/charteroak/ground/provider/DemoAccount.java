package charteroak.ground.provider;

import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * A made-up person or machine that the embedded provider knows.
 *
 * @param name the name to sign in with
 * @param displayName the name to show
 * @param roles the roles, in the form of the provider's tokens
 * @param machine whether this is a machine, which asks for tokens by itself
 * @param password the hash of the password, or of a machine's secret
 */
record DemoAccount(String name, String displayName, List<String> roles, boolean machine, String password) {

    private static final String AGENCY = "SDE";

    /**
     * An account for each role but PUBLIC, and a machine for each role that runs by itself, still without passwords.
     */
    static List<DemoAccount> forEachRole() {
        return List.of(
                person("resident-advisor", "Demo resident advisor", HeldRole.of(Role.RESIDENT_ADVISOR)),
                person("requester", "Demo requester at " + AGENCY, new HeldRole(Role.REQUESTER, AGENCY, null)),
                person("steward", "Demo steward of " + AGENCY, new HeldRole(Role.STEWARD, AGENCY, null)),
                person("counsel", "Demo counsel of " + AGENCY, new HeldRole(Role.COUNSEL, AGENCY, null)),
                person(
                        "board-member",
                        "Demo board member of " + AGENCY,
                        new HeldRole(Role.BOARD_MEMBER, AGENCY, "DATA_GOVERNING_BOARD"),
                        new HeldRole(Role.BOARD_MEMBER, AGENCY, "EXECUTIVE_BOARD")),
                person("operating-group", "Demo member of the operating group", HeldRole.of(Role.OPERATING_GROUP)),
                person("hub-operator", "Demo operator of the hub", HeldRole.of(Role.HUB_OPERATOR)),
                person("auditor", "Demo auditor", HeldRole.of(Role.AUDITOR)),
                machine("matching-engine", "Demo matching engine", Role.MATCHING_ENGINE),
                machine("audit-verifier", "Demo verifier of the audit trail", Role.AUDITOR));
    }

    DemoAccount withPassword(String hash) {
        return new DemoAccount(name, displayName, roles, machine, hash);
    }

    private static DemoAccount person(String name, String displayName, HeldRole... held) {
        return new DemoAccount(
                name, displayName, Stream.of(held).map(DemoAccount::inWords).toList(), false, "");
    }

    private static DemoAccount machine(String name, String displayName, Role role) {
        return new DemoAccount(name, displayName, List.of(role.name()), true, "");
    }

    private static String inWords(HeldRole held) {
        String body = held.body() == null ? "" : ":" + held.body();
        String agency = held.agencyCode() == null ? "" : ":" + held.agencyCode();
        return held.role() + body + agency;
    }
}
