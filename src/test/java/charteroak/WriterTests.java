package charteroak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which room writes which labels, because Cypher hides what imports show. {@code writes.csv} is the table of them. */
class WriterTests {

    private static final Path ROOMS = Path.of("src/main/java/charteroak");
    private static final List<Declared> TABLE = table();

    @Test
    void roomsWriteOnlyWhatTheyDeclare() {
        assertThat(Sources.all().stream().flatMap(file -> undeclared(file, Sources.read(file))))
                .as("declare it in src/test/resources/writes.csv, or let the room write it whose it is")
                .isEmpty();
    }

    @Test
    void nothingIsDeclaredThatNoRoomWrites() {
        assertThat(TABLE)
                .allSatisfy(
                        row -> assertThat(writtenIn(row.room())).as(row.room()).containsAll(row.writes()));
    }

    @Test
    void aLabelHasOneRoomAndEveryOtherThatWritesItSaysWhy() {
        assertThat(TABLE.stream()
                        .filter(row -> row.why().isEmpty())
                        .flatMap(row -> row.writes().stream())
                        .filter(name -> !name.equals(name.toUpperCase(Locale.ROOT))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (paper:Agreement {id: $id})",
                "MERGE (paper:Agreement {id: $id})",
                "MATCH (paper:Agreement {id: $id}) SET paper.stamp = 1",
                "MATCH (paper:Agreement {id: $id}) SET paper += $properties",
                "MATCH (other:Agency), (paper:Agreement {id: $id}) SET other[$name] = 1, paper = {id: $id}",
                "MATCH (paper:Agreement|Project {id: $id}) REMOVE paper.stamp",
                "MATCH (paper:Agreement {id: $id}) DETACH DELETE paper",
                "MATCH (thing) SET thing:Agreement",
                "MATCH (paper:Agreement) FOREACH (once IN [1] | SET paper.stamp = once)",
                "MATCH (paper:Agreement) CALL (paper) { WITH paper SET paper.stamp = 1 } RETURN 1",
                "MERGE (other:Body) ON CREATE SET other.id = 1 CREATE (other)-[:ABOUT]->(:Agreement)",
                "MATCH (paper:Agreement) \"\"\" + WHERE_SEEN + \"\"\" SET paper.stamp = 1"
            })
    void noticesARoomThatWritesWhatIsNotItsOwn(String cypher) {
        assertThat(undeclared(ROOMS.resolve("judgement/coverage/MadeUp.java"), written(cypher)))
                .contains("src/main/java/charteroak/judgement/coverage/MadeUp.java writes Agreement,"
                        + " which charteroak.judgement.coverage may not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (thing {id: $id}) SET thing.stamp = 1",
                "CREATE (thing:%s)",
                "CREATE %s",
                "CREATE (thing:$($label))",
                "MATCH (one)-[tie]->(other) DELETE tie"
            })
    void noticesAWriteToWhatItCannotName(String cypher) {
        assertThat(undeclared(ROOMS.resolve("judgement/coverage/MadeUp.java"), written(cypher)))
                .contains("src/main/java/charteroak/judgement/coverage/MadeUp.java writes ?,"
                        + " which charteroak.judgement.coverage may not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (paper:Agreement) WHERE paper.title = 'SET paper.stamp' RETURN paper",
                "The agreement SET out the terms.",
                "MATCH (paper:Agreement) // CREATE a paper\\nRETURN paper"
            })
    void takesNoReadForAWrite(String cypher) {
        assertThat(undeclared(ROOMS.resolve("judgement/coverage/MadeUp.java"), written(cypher)))
                .isEmpty();
    }

    private static String written(String cypher) {
        return "class MadeUp { // it's \"made\" up\n void write() { graph.query(\"\"\"\n%s\n\"\"\").run(); } }"
                .formatted(cypher);
    }

    private static Stream<String> undeclared(Path file, String source) {
        String room = room(file);
        Set<String> declared = TABLE.stream()
                .filter(row -> row.room().equals(room))
                .flatMap(row -> row.writes().stream())
                .collect(Collectors.toSet());
        return CypherWrites.inJava(source).stream()
                .filter(name -> !declared.contains(name))
                .map(name -> "%s writes %s, which charteroak.%s may not".formatted(file, name, room));
    }

    private static Set<String> writtenIn(String room) {
        return Sources.all().stream()
                .filter(file -> room(file).equals(room))
                .flatMap(file -> CypherWrites.inJava(Sources.read(file)).stream())
                .collect(Collectors.toSet());
    }

    private static String room(Path file) {
        return ROOMS.relativize(file.getParent())
                .toString()
                .replace(file.getFileSystem().getSeparator(), ".");
    }

    private static List<Declared> table() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/writes.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", 3))
                    .map(Declared::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A row of the table: labels and types of relationships that a room may write, and why where they are another's. */
    private record Declared(String room, Set<String> writes, String why) {

        static Declared of(String[] cells) {
            return new Declared(cells[0], new HashSet<>(Arrays.asList(cells[1].split(" "))), cells[2]);
        }
    }
}
