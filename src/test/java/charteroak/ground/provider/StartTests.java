package charteroak.ground.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.CharterOak;
import charteroak.ground.store.StartRefused;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class StartTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "", "not-a-host.invalid"})
    void demoAccountsAreNotServedBeyondThisMachine(String address, CapturedOutput output) {
        assertThatThrownBy(() -> start("--server.address=" + address)).isInstanceOf(StartRefused.class);
        assertThat(output).contains("does not listen beyond this machine").contains("charteroak.identity.issuer");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProviderWithoutAClientIsRefusedInWords() {
        var settings = new ProviderSettings(folder, "https://id.example", null, null, List.of(), "a");
        assertThatThrownBy(() -> new DiscoveredProvider(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("charteroak.identity.client-id");
    }

    private void start(String... arguments) {
        new SpringApplicationBuilder(CharterOak.class)
                .properties("charteroak.store.data=" + folder, "server.port=0", "charteroak.seed.folder=")
                .run(arguments);
    }
}
