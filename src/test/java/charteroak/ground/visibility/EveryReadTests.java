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
            Map.entry(
                    "Acts",
                    "keeps acts on what its caller found for the viewer, and reads them by the id the viewer chose"),
            Map.entry("Baseline", "reads the number of the last migration"),
            Map.entry("Bodies", "boards and seats are public"),
            Map.entry("Conditions", "the law is public"),
            Map.entry("Enactments", "the law is public"),
            Map.entry("GraphVersion", "reads one number"),
            Map.entry(
                    "KeptChanges",
                    "reads what auditors verify, who may see everything; others are told of a change they see whether it stands"),
            Map.entry("LegalBases", "the law is public"),
            Map.entry("ProtectionClasses", "the law is public, and what it protects was found for the viewer"),
            Map.entry(
                    "ThingStates",
                    "tells states as hashes by a salt that nobody is told, and compares them for auditors, who may see everything"));

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
                        .filter(file -> !text(file).contains("Visible.compiled("))
                        .filter(file -> !text(file).contains("SeenGraph seen")))
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
