package charteroak.ground.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cypher knows no {@code visible(thing)}: whoever says it asks by way of what writes it out. */
class EveryReadTests {

    private static final Path SOURCES = Path.of("src/main/java/charteroak");

    @Test
    void everyQueryThatSaysVisibleIsCompiled() {
        assertThat(sources()
                        .filter(file ->
                                text(file).contains("visible(") && text(file).contains("graph.query("))
                        .filter(file -> !text(file).contains("Visible.compiled(")
                                && !text(file).contains("SeenGraph")))
                .isEmpty();
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
