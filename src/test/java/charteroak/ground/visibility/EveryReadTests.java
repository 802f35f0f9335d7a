package charteroak.ground.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.Sources;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cypher knows no {@code visible(thing)}: only a read for somebody has it written out and their tokens bound. */
class EveryReadTests {

    private static final Pattern NEXT_READ = Pattern.compile(";|(?=\\.(?:by|unseen|query)\\()");

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
        return NEXT_READ
                .splitAsStream(source)
                .filter(read ->
                        (read.startsWith(".unseen(") || read.startsWith(".query(")) && read.contains("visible("));
    }
}
