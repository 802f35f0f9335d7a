package charteroak.ground.queries;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GivenSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentSettingsTests {

    @Test
    void everyOneHasADefault() {
        CostSettings cost = GivenSettings.of(CostSettings.class, Map.of());
        assertThat(GivenSettings.of(DocumentSettings.class, Map.of()).depth()).isEqualTo(15);
        assertThat(cost.anonymous()).isLessThan(cost.most());
    }

    @Test
    void everyOneCanBeSet() {
        DocumentSettings document =
                GivenSettings.of(DocumentSettings.class, Map.of("charteroak.limits.document.aliases", "7"));
        assertThat(document.aliases()).isEqualTo(7);
    }

    @Test
    void everyOneIsInTheDocumentationWithItsDefault() throws IOException {
        String documentation = Files.readString(Path.of("docs/security.md"));
        assertThat(Stream.concat(GivenSettings.rows(DocumentSettings.class), GivenSettings.rows(CostSettings.class)))
                .hasSize(14)
                .allSatisfy(row -> assertThat(documentation).contains(row));
    }
}
