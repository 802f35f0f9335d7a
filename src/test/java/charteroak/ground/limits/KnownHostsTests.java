package charteroak.ground.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.GivenSettings;
import charteroak.ground.store.StartRefused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownHostsTests {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
    void aServerOnLoopbackKnowsTheNamesOfItsMachine(String host) {
        assertThat(new KnownHosts(settings(Map.of()), "127.0.0.1").knows(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.0.2.1", "0.0.0.0", ""})
    void itKnowsNoOther(String host) {
        assertThat(new KnownHosts(settings(Map.of()), "127.0.0.1").knows(host)).isFalse();
    }

    @Test
    void aServerBehindAProxyIsToldItsNames() {
        var hosts = new KnownHosts(settings(Map.of("charteroak.limits.hosts", "catalog.example.gov")), "127.0.0.1");
        assertThat(hosts.knows("Catalog.Example.gov")).isTrue();
        assertThat(hosts.knows("localhost")).isTrue();
    }

    @Test
    void aServerThatIsReachedFromElsewhereIsToldItsNamesOrDoesNotStart() {
        var hosts = new KnownHosts(settings(Map.of("charteroak.limits.hosts", "catalog.example.gov")), "0.0.0.0");
        assertThat(hosts.knows("catalog.example.gov")).isTrue();
        assertThat(hosts.knows("localhost")).isFalse();
        assertThatThrownBy(() -> new KnownHosts(settings(Map.of()), "0.0.0.0"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("0.0.0.0");
    }

    private static LimitSettings settings(Map<String, String> given) {
        return GivenSettings.of(LimitSettings.class, given);
    }
}
