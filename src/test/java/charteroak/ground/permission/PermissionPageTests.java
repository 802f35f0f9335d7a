package charteroak.ground.permission;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table is the page that people read of who may do what: it is held against the code that reads it. */
class PermissionPageTests {

    private static final Path PAGE = Path.of("src/main/resources", PermissionTable.FILE);

    @Test
    void thePageTellsEveryDeedOnceInTheirOrder() {
        assertThat(runs(Oracle.read().rows().stream().map(List::getFirst).toList()))
                .containsExactlyElementsOf(
                        Arrays.stream(Deed.values()).map(Deed::word).toList());
    }

    @Test
    void thePageIsShownAsATable() throws IOException {
        assertThat(Files.readAllLines(PAGE))
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain("\"")
                        .satisfies(row -> assertThat(row.split(",", -1)).hasSize(8)));
    }

    @Test
    void theReadmeLeadsToThePage() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("](%s)".formatted(PAGE));
    }

    @Test
    void whatThePageSaysOfADeedIsSaidOfItInEveryLanguage() {
        for (Entry entry : PermissionTable.own().all()) {
            List<List<String>> rows = Oracle.read().rows().stream()
                    .filter(row -> row.getFirst().equals(entry.deed().word()))
                    .toList();
            assertThat(PermissionWording.who(entry, Set.of("that agency")).parts())
                    .as(entry.deed().word())
                    .hasSameSizeAs(rows);
            Sentence exception = PermissionWording.exception(entry);
            assertThat(exception == null)
                    .as(entry.deed().word())
                    .isEqualTo(rows.getFirst().get(6).isEmpty());
            if (exception != null) {
                saysWhatItIsApartFrom(exception, entry);
            }
        }
    }

    private static void saysWhatItIsApartFrom(Sentence exception, Entry entry) {
        for (Language language : Language.values()) {
            for (Deed deed : entry.apartFrom()) {
                assertThat(exception.in(language)).contains(deed.words().in(language));
            }
        }
    }

    /** Words that follow each other, without those that repeat the one before. */
    private static List<String> runs(List<String> words) {
        return Stream.iterate(0, at -> at < words.size(), at -> at + 1)
                .filter(at -> at == 0 || !words.get(at).equals(words.get(at - 1)))
                .map(words::get)
                .toList();
    }
}
