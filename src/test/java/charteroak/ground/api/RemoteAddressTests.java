package charteroak.ground.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteAddressTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "203.0.113.7:4711, 203.0.113.7",
        "2001:db8::1, 2001:db8::1",
        "[2001:db8::1], 2001:db8::1",
        "[2001:db8::1]:4711, 2001:db8::1"
    })
    void aPortBehindAnAddressIsLeftOut(String written, String address) {
        assertThat(RemoteAddress.parsed(written)).contains(InetAddress.ofLiteral(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "_hidden", "203.0.113.7:port", "example.gov", "1:2:3:4711"})
    void whatIsNoAddressIsNone(String written) {
        assertThat(RemoteAddress.parsed(written)).isEmpty();
    }
}
