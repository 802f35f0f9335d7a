package charteroak.front.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open index folder. A damaged one is emptied, because the index can be rebuilt from the graph. */
record OpenIndex(Directory directory, IndexWriter writer, SearcherManager searchers, SearcherLifetimeManager pages) {

    private static final Logger log = LoggerFactory.getLogger(OpenIndex.class);
    private static final double WRITE_MEMORY_MEGABYTES = 64;

    static OpenIndex at(Path folder) throws IOException {
        try {
            return checked(folder);
        } catch (LockObtainFailedException inUse) {
            throw inUse;
        } catch (IOException | RuntimeException damage) {
            log.warn("The search index in {} is damaged and will be rebuilt: {}", folder, damage.getMessage());
            empty(folder);
            return checked(folder);
        }
    }

    void close() throws IOException {
        IOUtils.close(pages, searchers, writer, directory);
    }

    void rollback() throws IOException {
        pages.close();
        searchers.close();
        writer.rollback();
        directory.close();
    }

    private static OpenIndex checked(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            if (DirectoryReader.indexExists(directory)) {
                check(directory);
            }
            return open(directory);
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    private static void check(Directory directory) throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            if (!check.checkIndex().clean) {
                throw new IOException("a file's checksum is wrong");
            }
        }
    }

    private static OpenIndex open(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer())
                .setSimilarity(new Closeness())
                .setRAMBufferSizeMB(WRITE_MEMORY_MEGABYTES)
                .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        return new OpenIndex(
                directory, writer, new SearcherManager(writer, new SearcherFactory()), new SearcherLifetimeManager());
    }

    private static void empty(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
