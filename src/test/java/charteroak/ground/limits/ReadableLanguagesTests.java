package charteroak.ground.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class ReadableLanguagesTests {

    @Test
    void whatCanBeReadStaysAsItIs() {
        assertThat(ReadableLanguages.readable("es-PR,es;q=0.9,en;q=0.5")).isEqualTo("es-PR,es;q=0.9,en;q=0.5");
    }

    @Test
    void theFirstTenAreTaken() {
        assertThat(ReadableLanguages.readable(String.join(",", Collections.nCopies(40, "es"))))
                .isEqualTo(String.join(",", Collections.nCopies(10, "es")));
    }

    @Test
    void whatNobodyCanReadIsLeftOut() {
        assertThat(ReadableLanguages.readable("*, en;q=0.2, ;;;, es;q=many")).isEqualTo("en;q=0.2");
        assertThat(ReadableLanguages.readable("*")).isNull();
    }
}
