package charteroak.ground.rates;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GivenSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RateSettingsTests {

    @Test
    void everyOneHasADefault() {
        RateSettings rates = GivenSettings.of(RateSettings.class, Map.of());
        assertThat(rates.enabled()).isTrue();
        assertThat(rates.signIns()).isEqualTo(new Rate(10, Duration.ofMinutes(1)));
    }

    @Test
    void everyOneCanBeSet() {
        RateSettings rates = GivenSettings.of(RateSettings.class, Map.of("charteroak.limits.rates.sign-ins", "3/1h"));
        assertThat(rates.signIns()).isEqualTo(new Rate(3, Duration.ofHours(1)));
    }

    @Test
    void everyOneIsInTheDocumentationWithItsDefault() throws IOException {
        String documentation = Files.readString(Path.of("docs/security.md"));
        assertThat(Stream.concat(GivenSettings.rows(RateSettings.class), GivenSettings.rows(BusySettings.class)))
                .hasSize(12)
                .allSatisfy(row -> assertThat(documentation).contains(row));
    }
}
