package charteroak.ground.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.Sources;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cypher knows no {@code visible(thing)}: only a read for somebody has it written out and their tokens bound. */
class EveryReadTests {

    private static final Pattern ASKED_FOR_NOBODY =
            Pattern.compile("\\.(?:unseen|query)\\((?=.*visible\\()", Pattern.DOTALL);

    @Test
    void whatSaysVisibleIsAskedForSomebody() {
        assertThat(Sources.all().stream()
                        .flatMap(file -> forNobody(Sources.read(file)).map(statement -> file + ": " + statement)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.query", "seen.unseen", "seen\n    .unseen"})
    void noticesAReadForNobodyThatSaysVisible(String asked) {
        String source = "class MadeUp { int count() { return %s(\"MATCH (thing) WHERE visible(thing)\").count(); } }";
        assertThat(forNobody(source.formatted(asked))).hasSize(1);
        assertThat(forNobody(source.formatted("seen.by"))).isEmpty();
    }

    @Test
    void writesOutEveryVisibleInARead() {
        assertThat(Visible.compiled("WHERE visible(one) AND visible(other)"))
                .doesNotContain("visible(")
                .contains("one.readers IS NULL", "other.readers IS NULL", "$viewer");
    }

    private static Stream<String> forNobody(String source) {
        return Arrays.stream(source.split(";"))
                .filter(statement -> ASKED_FOR_NOBODY.matcher(statement).find());
    }
}
