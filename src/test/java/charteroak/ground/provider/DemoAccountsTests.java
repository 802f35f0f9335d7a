package charteroak.ground.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.ground.api.Role;
import charteroak.ground.store.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class DemoAccountsTests {

    private static final PasswordEncoder HASHING = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    private final DemoFolder folder = DemoFolder.afterTheFirstStart();

    @Test
    void thereIsOneForEachRole() {
        String everyRole = String.join("\n", folder.told());
        for (Role role : Role.values()) {
            assertThat(everyRole.contains(role.name())).as(role.name()).isEqualTo(role != Role.PUBLIC);
        }
    }

    @Test
    void aPasswordIsToldOnceAndKeptOnlyHashed() throws IOException {
        List<String> toldAgain = new ArrayList<>();
        DemoAccounts accounts = DemoAccounts.in(folder.path(), HASHING, toldAgain::add);
        String password = folder.passwordOf("steward");
        assertThat(toldAgain).isEmpty();
        assertThat(HASHING.matches(
                        password, accounts.loadUserByUsername("steward").getPassword()))
                .isTrue();
        assertThat(Files.readString(folder.path().resolve("demo-accounts.json")))
                .contains("steward")
                .doesNotContain(password);
    }

    @Test
    void passwordsDifferFromAccountToAccountAndFromFolderToFolder() {
        assertThat(folder.passwordOf("steward")).isNotEqualTo(folder.passwordOf("counsel"));
        assertThat(folder.passwordOf("steward"))
                .isNotEqualTo(DemoFolder.afterTheFirstStart().passwordOf("steward"));
    }

    @Test
    void onlyTheOwnerCanReadWhatIsKept() throws IOException {
        SigningKey.in(folder.path());
        assertThat(permissions(folder.path())).isEqualTo("rwx------");
        assertThat(permissions(folder.path().resolve("demo-accounts.json"))).isEqualTo("rw-------");
        assertThat(permissions(folder.path().resolve("signing-key.json"))).isEqualTo("rw-------");
    }

    @Test
    void aMachineCannotSignInAsAPerson() {
        DemoAccounts accounts = DemoAccounts.in(folder.path(), HASHING, line -> {});
        assertThatThrownBy(() -> accounts.loadUserByUsername("matching-engine"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void aDamagedFileStopsTheStartWithAWayOut() throws IOException {
        Files.writeString(folder.path().resolve("demo-accounts.json"), "{");
        assertThatThrownBy(() -> DemoAccounts.in(folder.path(), HASHING, line -> {}))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("demo-accounts.json"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
