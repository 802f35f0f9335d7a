package charteroak.ground.provider;

import charteroak.ground.store.OwnerOnlyFile;
import charteroak.ground.store.StartRefused;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo accounts of a data folder. Random passwords are made when the folder has none, shown once, and kept as
 * hashes in a file that only its owner can read.
 */
class DemoAccounts implements UserDetailsService {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 20;

    private final List<DemoAccount> accounts;

    private DemoAccounts(List<DemoAccount> accounts) {
        this.accounts = accounts;
    }

    /** Opens the accounts in a folder, or makes them and shows their passwords line by line. */
    static DemoAccounts in(Path folder, PasswordEncoder hashing, Consumer<String> tell) {
        var file = new OwnerOnlyFile(folder, "demo-accounts.json");
        return new DemoAccounts(file.read().map(DemoAccounts::parsed).orElseGet(() -> made(file, hashing, tell)));
    }

    Optional<DemoAccount> named(String name) {
        return accounts.stream().filter(account -> account.name().equals(name)).findFirst();
    }

    List<DemoAccount> machines() {
        return accounts.stream().filter(DemoAccount::machine).toList();
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return named(name)
                .filter(account -> !account.machine())
                .map(account -> User.withUsername(account.name())
                        .password(account.password())
                        .authorities(List.of())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no demo account has this name"));
    }

    private static List<DemoAccount> parsed(String text) {
        try {
            return List.of(JSON.readValue(text, DemoAccount[].class));
        } catch (JacksonException damaged) {
            throw new StartRefused(
                    "The demo accounts in the data folder cannot be read.",
                    "Remove the file demo-accounts.json in its folder identity; the next start makes new ones.",
                    damaged);
        }
    }

    private static List<DemoAccount> made(OwnerOnlyFile file, PasswordEncoder hashing, Consumer<String> tell) {
        var random = new SecureRandom();
        List<DemoAccount> accounts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (DemoAccount account : DemoAccount.forEachRole()) {
            String password = password(random);
            accounts.add(account.withPassword(String.valueOf(hashing.encode(password))));
            lines.add("  %-17s %s   %s%s"
                    .formatted(
                            account.name(),
                            password,
                            String.join(" ", account.roles()),
                            account.machine() ? " (a machine; this is its client secret)" : ""));
        }
        file.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(accounts));
        tell.accept("Demo accounts, for this machine only. Their passwords are not shown again:");
        lines.forEach(tell);
        return List.copyOf(accounts);
    }

    private static String password(SecureRandom random) {
        var password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
