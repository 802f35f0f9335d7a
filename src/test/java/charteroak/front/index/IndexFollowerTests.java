package charteroak.front.index;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.ground.store.GraphVersion;
import charteroak.ground.visibility.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** Starts the follower of an index of its own beside the application's. */
@SeededGraphTest
class IndexFollowerTests {

    private static final int ELEMENTS = 1_633;

    private final SearchedGraph graph;
    private final GraphVersion version;

    @TempDir
    Path folder;

    @Autowired
    IndexFollowerTests(SearchedGraph graph, GraphVersion version) {
        this.graph = graph;
        this.version = version;
    }

    @Test
    void fillsAMissingIndexAtStart() throws InterruptedException {
        assertThat(sizeAfterStart()).isGreaterThan(ELEMENTS);
    }

    @Test
    void fillsADamagedIndexAtStart() throws InterruptedException, IOException {
        sizeAfterStart();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                Files.writeString(file, "damaged");
            }
        }
        assertThat(sizeAfterStart()).isGreaterThan(ELEMENTS);
    }

    @Test
    void fillsAnIndexOfAnotherVersionAtStart() throws InterruptedException {
        SearchIndex old = new SearchIndex(folder);
        old.replaceAll(add -> add.accept(List.of()), version.current() + 40);
        old.destroy();
        assertThat(sizeAfterStart()).isGreaterThan(ELEMENTS);
    }

    @Test
    void leavesAnIndexAloneThatReflectsTheGraph() throws InterruptedException {
        SearchIndex current = new SearchIndex(folder);
        current.replaceAll(add -> add.accept(List.of()), version.current());
        current.destroy();
        assertThat(sizeAfterStart()).isZero();
    }

    private int sizeAfterStart() throws InterruptedException {
        SearchIndex index = new SearchIndex(folder);
        IndexFollower follower = new IndexFollower(index, graph, version);
        follower.run(new DefaultApplicationArguments());
        follower.destroy();
        assertThat(index.version()).isEqualTo(version.current());
        int size = index.search(
                null,
                Viewer.PUBLIC,
                (searcher, mark) -> searcher.getIndexReader().numDocs());
        index.destroy();
        return size;
    }
}
