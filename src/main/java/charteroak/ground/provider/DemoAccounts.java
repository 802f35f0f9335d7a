package charteroak.ground.provider;

import charteroak.ground.store.OwnerOnlyFile;
import charteroak.ground.store.StartRefused;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo accounts. The people are the same everywhere and have no secret. Machines have random secrets, which are made
 * where the data folder has none, shown once, and kept as hashes in a file that only its owner can read.
 */
class DemoAccounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int SECRET_LENGTH = 20;

    private final List<DemoTeam> teams = DemoTeam.all();
    private final List<DemoMachine> machines;

    private DemoAccounts(List<DemoMachine> machines) {
        this.machines = List.copyOf(machines);
    }

    /**
     * Opens the accounts of a folder; a machine that has no secret there gets one, which is shown. Whatever the folder
     * says of people, who had passwords in earlier releases, is forgotten.
     */
    static DemoAccounts in(Path folder, PasswordEncoder hashing, Consumer<String> tell) {
        var file = new OwnerOnlyFile(folder, "demo-accounts.json");
        Optional<String> before = file.read();
        List<DemoMachine> machines =
                new ArrayList<>(before.map(DemoAccounts::machinesIn).orElseGet(List::of));
        List<DemoMachine> missing = DemoMachine.all().stream()
                .filter(machine ->
                        machines.stream().noneMatch(kept -> kept.name().equals(machine.name())))
                .toList();
        if (!missing.isEmpty()) {
            tell.accept("Demo machines, for this machine only. Their secrets are not shown again:");
        }
        for (DemoMachine machine : missing) {
            String secret = secret();
            machines.add(machine.withSecret(String.valueOf(hashing.encode(secret))));
            tell.accept("  %-17s %s   %s".formatted(machine.name(), secret, String.join(" ", machine.roles())));
        }
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(machines);
        if (!before.equals(Optional.of(text))) {
            file.write(text);
        }
        return new DemoAccounts(machines);
    }

    /** The people, by whom they act for. */
    List<DemoTeam> teams() {
        return teams;
    }

    List<DemoMachine> machines() {
        return machines;
    }

    Optional<DemoPerson> person(String name) {
        return people().filter(person -> person.name().equals(name)).findFirst();
    }

    /** The person or machine of a name. */
    Optional<DemoAccount> named(String name) {
        return Stream.<DemoAccount>concat(people(), machines.stream())
                .filter(account -> account.name().equals(name))
                .findFirst();
    }

    /** Every person, by whom they act for. */
    Stream<DemoPerson> people() {
        return teams.stream().flatMap(team -> team.people().stream());
    }

    private static List<DemoMachine> machinesIn(String text) {
        try {
            return Stream.of(JSON.readValue(text, DemoMachine[].class))
                    .filter(DemoMachine::machine)
                    .toList();
        } catch (JacksonException damaged) {
            throw new StartRefused(
                    "The demo accounts in the data folder cannot be read.",
                    "Remove the file demo-accounts.json in its folder identity; the next start makes new ones.",
                    damaged);
        }
    }

    private static String secret() {
        var random = new SecureRandom();
        var secret = new StringBuilder();
        for (int i = 0; i < SECRET_LENGTH; i++) {
            secret.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }
}
