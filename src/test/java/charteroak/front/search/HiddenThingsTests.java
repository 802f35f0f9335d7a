package charteroak.front.search;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.front.index.GeneratedThings;
import charteroak.front.index.Searchable;
import charteroak.ground.visibility.Readers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenThingsTests {

    private static final Readers SOMEBODY_ELSE = new Readers(List.of("agency:SDE"));
    private static final List<String> ASKED = List.of("student wage", "birth date 7", "program", "studnt incom");

    private final List<Searchable> seen = GeneratedThings.elements(150, 3);

    @TempDir
    Path folder;

    @Test
    void noScoreMovesWithThem() {
        TemporarySearch alone = TemporarySearch.over(folder.resolve("alone"), seen);
        TemporarySearch beside = TemporarySearch.over(folder.resolve("beside"), seen);
        List<List<Float>> told = scores(alone);
        for (int round = 1; round < 6; round++) {
            List<Searchable> hidden = hidden(round == 1 ? 200 : 40, round);
            beside.index().update(hidden.stream().map(Searchable::id).toList(), hidden, round + 1L);
            assertThat(scores(beside))
                    .as("after %d rounds of hidden things", round)
                    .isEqualTo(told);
        }
        alone.index().destroy();
        beside.index().destroy();
    }

    private static List<List<Float>> scores(TemporarySearch search) {
        return ASKED.stream()
                .map(text -> search.find(text).hits().stream()
                        .map(hit -> hit.place().score())
                        .toList())
                .toList();
    }

    private static List<Searchable> hidden(int number, int seed) {
        return GeneratedThings.elements(number, seed).stream()
                .map(thing -> new Searchable(
                        "element-hidden-" + thing.id(), thing.profile(), SOMEBODY_ELSE, thing.passages()))
                .toList();
    }
}
