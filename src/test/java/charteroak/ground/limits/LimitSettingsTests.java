package charteroak.ground.limits;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GivenSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class LimitSettingsTests {

    @Test
    void everyOneHasADefault() {
        LimitSettings settings = GivenSettings.of(LimitSettings.class, Map.of());
        assertThat(settings.time()).isEqualTo(Duration.ofSeconds(20));
        assertThat(settings.body()).isEqualTo(DataSize.ofMegabytes(1));
    }

    @Test
    void everyOneCanBeSet() {
        LimitSettings settings =
                GivenSettings.of(LimitSettings.class, Map.of("charteroak.limits.hosts", "a.example,b.example"));
        assertThat(settings.hosts()).isEqualTo(List.of("a.example", "b.example"));
    }

    @Test
    void everyOneIsInTheDocumentationWithItsDefault() throws IOException {
        String documentation = Files.readString(Path.of("docs/security.md"));
        assertThat(GivenSettings.rows(LimitSettings.class))
                .hasSize(4)
                .allSatisfy(row -> assertThat(documentation).contains(row));
    }
}
