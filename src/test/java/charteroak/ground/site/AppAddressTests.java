package charteroak.ground.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppAddressTests {

    @ParameterizedTest
    @CsvSource({
        "/, , /",
        "/me, , /me",
        "/agreements/$number, agreements, /agreements/{name}",
        "/agreements/$number/what-if, agreements, /agreements/{name}/what-if"
    })
    void tellsWhichThingItNamesAndHowAPathAtItLooks(String text, String place, String pattern) {
        AppAddress address = new AppAddress(text);
        assertThat(address.place().orElse(null)).isEqualTo(place);
        assertThat(address.pattern()).isEqualTo(pattern);
    }

    @Test
    void theServerReadsTheListThatTheAppIsBuiltFrom() throws IOException {
        String list = Files.readString(Path.of("web/src/routes/addresses.json"));
        assertThat(AppAddress.listed())
                .hasSizeGreaterThan(10)
                .allSatisfy(address -> assertThat(list).contains("\"" + address.text() + "\":"));
    }
}
