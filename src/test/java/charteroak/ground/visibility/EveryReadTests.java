package charteroak.ground.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds a class that reads the graph says in its queries what must be visible, or here why nothing need be. */
class EveryReadTests {

    private static final Path SOURCES = Path.of("src/main/java/charteroak");

    private static final Map<String, String> READS_NOTHING_HIDDEN = Map.ofEntries(
            Map.entry("EarlierLineage", "reads what events left so as to reduce it, and tells nobody"),
            Map.entry("GraphVersion", "reads one number"),
            Map.entry("MadeFrom", "follows lineage for the server, which judges runs by all that is so"),
            Map.entry("RunReadings", "reads runs for the server, which judges them by all that is so"),
            Map.entry(
                    "SearchedGraph",
                    "reads for the index, which keeps everybody's readers and adds the predicate itself"),
            Map.entry("SeedLoads", "reads whether a seed was loaded"));

    @Test
    void everyClassThatReadsTheGraphAsksWhatIsVisible() {
        Set<String> reading = sources()
                .filter(EveryReadTests::reads)
                .map(EveryReadTests::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asking = sources()
                .filter(file -> text(file).contains("Visible.compiled("))
                .map(EveryReadTests::name)
                .collect(Collectors.toSet());
        reading.removeAll(asking);
        assertThat(reading).containsExactlyInAnyOrderElementsOf(READS_NOTHING_HIDDEN.keySet());
    }

    @Test
    void everyQueryThatSaysVisibleIsCompiled() {
        assertThat(sources()
                        .filter(file ->
                                text(file).contains("visible(") && text(file).contains("graph.query("))
                        .filter(file -> !text(file).contains("Visible.compiled(")
                                && !text(file).contains("SeenGraph")))
                .isEmpty();
    }

    private static boolean reads(Path file) {
        String text = text(file);
        return text.contains(".fetchAs(") || text.contains(".fetch()");
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
