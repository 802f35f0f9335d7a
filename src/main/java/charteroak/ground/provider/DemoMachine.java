package charteroak.ground.provider;

import charteroak.ground.api.Role;
import java.util.List;

/**
 * A made-up machine, which asks for tokens by itself, in the form in which the data folder keeps it.
 *
 * @param name the client id to ask with
 * @param displayName the name to show
 * @param roles the roles, in the form of the provider's tokens
 * @param machine whether it is one; not so for the people whom releases up to 0.1.0 kept in the same file
 * @param password the hash of its secret
 */
record DemoMachine(String name, String displayName, List<String> roles, boolean machine, String password)
        implements DemoAccount {

    /** A machine for each role that runs by itself, still without secrets. */
    static List<DemoMachine> all() {
        return List.of(
                of("matching-engine", "Demo matching engine", Role.MATCHING_ENGINE),
                of("audit-verifier", "Demo verifier of the audit trail", Role.AUDITOR));
    }

    DemoMachine withSecret(String hash) {
        return new DemoMachine(name, displayName, roles, machine, hash);
    }

    private static DemoMachine of(String name, String displayName, Role role) {
        return new DemoMachine(name, displayName, List.of(role.name()), true, "");
    }
}
