package charteroak.front.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.ground.visibility.Viewer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTests {

    private final List<Searchable> things = GeneratedThings.elements(200, 1);

    @TempDir
    Path folder;

    @Test
    void remembersTheVersionItReflects() {
        filled(7).destroy();
        SearchIndex again = new SearchIndex(folder);
        assertThat(again.version()).isEqualTo(7);
        assertThat(size(again)).isEqualTo(200);
        again.destroy();
    }

    @Test
    void hasNoVersionWhenItIsMissing() {
        SearchIndex index = new SearchIndex(folder.resolve("never/made"));
        assertThat(index.version()).isEqualTo(SearchIndex.NO_VERSION);
        assertThat(size(index)).isZero();
        index.destroy();
    }

    @Test
    void startsAnewWhenAFileIsTruncated() throws IOException {
        for (String ending : List.of(".cfs", ".si")) {
            filled(7).destroy();
            truncate(fileEnding(ending));
            SearchIndex again = new SearchIndex(folder);
            assertThat(again.version()).as(ending).isEqualTo(SearchIndex.NO_VERSION);
            again.replaceAll(add -> add.accept(things), 8);
            assertThat(size(again)).isEqualTo(200);
            again.destroy();
        }
    }

    @Test
    void startsAnewWhenTheListOfSegmentsIsGarbage() throws IOException {
        filled(7).destroy();
        Files.writeString(fileStarting("segments_"), "not an index");
        SearchIndex again = new SearchIndex(folder);
        assertThat(again.version()).isEqualTo(SearchIndex.NO_VERSION);
        again.destroy();
    }

    @Test
    void startsAnewWhenTheLayoutIsAnother() throws IOException {
        filled(7).destroy();
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("version", "7", "layout", "of last year").entrySet());
        }
        SearchIndex again = new SearchIndex(folder);
        assertThat(again.version()).isEqualTo(SearchIndex.NO_VERSION);
        again.destroy();
    }

    @Test
    void keepsWhatItHadWhenARebuildFails() {
        SearchIndex index = filled(7);
        assertThatThrownBy(() -> index.replaceAll(
                        add -> {
                            add.accept(things.subList(0, 10));
                            throw new IllegalStateException("the graph went away");
                        },
                        8))
                .hasMessage("the graph went away");
        assertThat(index.version()).isEqualTo(7);
        assertThat(size(index)).isEqualTo(200);
        index.destroy();
    }

    @Test
    void replacesAndForgetsThingsById() {
        SearchIndex index = filled(7);
        List<String> ids = List.of(things.get(0).id(), things.get(1).id());
        index.update(ids, List.of(things.get(0)), 8);
        assertThat(size(index)).isEqualTo(199);
        assertThat(index.version()).isEqualTo(8);
        index.destroy();
    }

    private SearchIndex filled(long version) {
        SearchIndex index = new SearchIndex(folder);
        index.replaceAll(add -> add.accept(things), version);
        return index;
    }

    private static int size(SearchIndex index) {
        return index.search(
                null,
                Viewer.PUBLIC,
                (searcher, mark) -> searcher.getIndexReader().numDocs());
    }

    private Path fileEnding(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow();
        }
    }

    private Path fileStarting(String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void truncate(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }
}
