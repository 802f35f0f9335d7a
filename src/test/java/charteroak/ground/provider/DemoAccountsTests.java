package charteroak.ground.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import charteroak.ground.store.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class DemoAccountsTests {

    private static final PasswordEncoder HASHING = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private static final String FILE = "demo-accounts.json";

    /** An account as release 0.1.0 wrote it. */
    private static final String AS_BEFORE = """
            { "name" : "%s", "displayName" : "%s", "roles" : [ "%s" ], "machine" : %s, "password" : "%s" }""";

    private final DemoFolder folder = DemoFolder.afterTheFirstStart();

    @Test
    void aSecretIsToldOnceAndKeptOnlyHashed() throws IOException {
        List<String> toldAgain = new ArrayList<>();
        DemoAccounts accounts = opened(folder.path(), toldAgain);
        String secret = folder.secretOf("matching-engine");
        assertThat(toldAgain).isEmpty();
        assertThat(accounts.machines().stream()
                        .filter(machine -> machine.name().equals("matching-engine"))
                        .map(DemoMachine::password))
                .singleElement()
                .matches(hash -> HASHING.matches(secret, hash));
        assertThat(Files.readString(folder.path().resolve(FILE)))
                .contains("matching-engine")
                .doesNotContain(secret);
    }

    @Test
    void noSecretOfAPersonIsToldOrKept() throws IOException {
        String kept = String.join("\n", folder.told())
                + Files.readString(folder.path().resolve(FILE));
        for (DemoPerson person : DemoPeopleTests.people().toList()) {
            assertThat(kept).doesNotContain(person.name() + " ").doesNotContain("\"" + person.name() + "\"");
        }
    }

    @Test
    void secretsDifferFromMachineToMachineAndFromFolderToFolder() {
        assertThat(folder.secretOf("matching-engine")).isNotEqualTo(folder.secretOf("audit-verifier"));
        assertThat(folder.secretOf("matching-engine"))
                .isNotEqualTo(DemoFolder.afterTheFirstStart().secretOf("matching-engine"));
    }

    @Test
    void onlyTheOwnerCanReadWhatIsKept() throws IOException {
        SigningKey.in(folder.path());
        assertThat(permissions(folder.path())).isEqualTo("rwx------");
        assertThat(permissions(folder.path().resolve(FILE))).isEqualTo("rw-------");
        assertThat(permissions(folder.path().resolve("signing-key.json"))).isEqualTo("rw-------");
    }

    @Test
    void aMachineCannotSignInAsAPerson() {
        var choice = new ChosenPerson(opened(folder.path(), new ArrayList<>()));
        assertThat(choice.authenticate(chosen("auditor")).isAuthenticated()).isTrue();
        for (String nobody : List.of("matching-engine", "audit-verifier", "nobody", "")) {
            assertThatThrownBy(() -> choice.authenticate(chosen(nobody))).isInstanceOf(BadCredentialsException.class);
        }
    }

    @Test
    void aFolderOfAnEarlierReleaseKeepsItsMachinesAndGetsThePeople() throws IOException {
        Path earlier = earlierFolder("matching-engine", "audit-verifier");
        List<String> told = new ArrayList<>();
        DemoAccounts accounts = opened(earlier, told);
        assertThat(told).isEmpty();
        assertThat(accounts.machines())
                .extracting(DemoMachine::name, DemoMachine::password)
                .containsExactly(
                        tuple("matching-engine", "{bcrypt}of matching-engine"),
                        tuple("audit-verifier", "{bcrypt}of audit-verifier"));
        assertThat(accounts.person("dol-steward-2")).isPresent();
        assertThat(accounts.named("steward")).isEmpty();
        assertThat(Files.readString(earlier.resolve(FILE)))
                .contains("{bcrypt}of matching-engine")
                .doesNotContain("{bcrypt}of steward");
        assertThat(permissions(earlier.resolve(FILE))).isEqualTo("rw-------");
    }

    @Test
    void aMachineThatAFolderDoesNotHaveGetsASecretThatIsTold() throws IOException {
        Path earlier = earlierFolder("matching-engine");
        List<String> told = new ArrayList<>();
        opened(earlier, told);
        assertThat(String.join("\n", told)).contains("audit-verifier").doesNotContain("matching-engine");
        List<String> toldAgain = new ArrayList<>();
        opened(earlier, toldAgain);
        assertThat(toldAgain).isEmpty();
    }

    @Test
    void aDamagedFileStopsTheStartWithAWayOut() throws IOException {
        Files.writeString(folder.path().resolve(FILE), "{");
        assertThatThrownBy(() -> opened(folder.path(), new ArrayList<>()))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains(FILE));
    }

    private static DemoAccounts opened(Path folder, List<String> told) {
        return DemoAccounts.in(folder, HASHING, told::add);
    }

    private static Authentication chosen(String account) {
        return UsernamePasswordAuthenticationToken.unauthenticated(account, "");
    }

    /** A folder in which an earlier release kept a steward and some machines. */
    private static Path earlierFolder(String... machines) throws IOException {
        Path earlier = Files.createTempDirectory("charter-oak-earlier");
        List<String> accounts = new ArrayList<>();
        accounts.add(AS_BEFORE.formatted("steward", "Demo steward of SDE", "STEWARD:SDE", false, "{bcrypt}of steward"));
        for (String machine : machines) {
            accounts.add(AS_BEFORE.formatted(machine, "Demo " + machine, "AUDITOR", true, "{bcrypt}of " + machine));
        }
        Files.writeString(earlier.resolve(FILE), "[ " + String.join(", ", accounts) + " ]");
        return earlier;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
