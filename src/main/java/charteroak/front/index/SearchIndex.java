package charteroak.front.index;

import charteroak.ground.visibility.Viewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The index on disk. What is searched changes all at once, by a rebuild or by one version's changes. The index
 * remembers the graph version it reflects; a new or damaged one, or one of another layout, has none.
 */
@Component
public class SearchIndex implements DisposableBean {

    static final long NO_VERSION = -1;

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);
    private static final String VERSION = "version";
    private static final String LAYOUT = "layout";
    private static final int SECONDS_A_PAGE_STAYS = 300;

    private final Path folder;
    private volatile OpenIndex opened;
    private volatile long version;

    @Autowired
    SearchIndex(SearchSettings settings) {
        this(settings.folder());
    }

    public SearchIndex(Path folder) {
        this.folder = folder;
        opened = open();
        version = storedVersion();
    }

    /** The version of the graph that searches reflect. */
    public long version() {
        return version;
    }

    /**
     * Replaces everything by what a source gives for a version of the graph; searches see the old things until then.
     */
    public synchronized void replaceAll(Consumer<Consumer<List<Searchable>>> source, long newVersion) {
        change(newVersion, writer -> {
            writer.deleteAll();
            source.accept(things -> add(things, writer));
        });
    }

    /** Replaces the things with some ids by those of them that still exist. */
    public synchronized void update(Collection<String> ids, List<Searchable> existing, long newVersion) {
        change(newVersion, writer -> {
            writer.deleteDocuments(
                    ids.stream().map(id -> new Term(IndexLayout.ID, id)).toArray(Term[]::new));
            add(existing, writer);
        });
    }

    /**
     * Searches what a viewer may see among the newest things or, to continue a page, among those that were newest when
     * it began, while they are kept.
     */
    public <T> T search(@Nullable Long began, Viewer viewer, Search<T> search) {
        OpenIndex now = opened;
        try {
            if (began != null) {
                IndexSearcher earlier = now.pages().acquire(began);
                if (earlier != null) {
                    try {
                        return search.in(searcher(earlier, viewer), began);
                    } finally {
                        now.pages().release(earlier);
                    }
                }
            }
            IndexSearcher newest = now.searchers().acquire();
            try {
                return search.in(searcher(newest, viewer), now.pages().record(newest));
            } finally {
                now.searchers().release(newest);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The searcher for a viewer. Only the bench replaces it, to measure what it costs. */
    VisibleSearcher searcher(IndexSearcher all, Viewer viewer) throws IOException {
        return VisibleSearcher.of(all.getIndexReader(), viewer);
    }

    /** A search, given a searcher and the mark by which a later page continues on the same state. */
    public interface Search<T> {
        T in(VisibleSearcher searcher, long mark) throws IOException;
    }

    @Override
    public synchronized void destroy() {
        try {
            opened.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void add(List<Searchable> things, IndexWriter writer) {
        try {
            for (Searchable thing : things) {
                writer.addDocument(IndexLayout.document(thing));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Change {
        void in(IndexWriter writer) throws IOException;
    }

    /** Makes a change and publishes it as a version; nothing of it stays when it fails. */
    private void change(long newVersion, Change change) {
        try {
            change.in(opened.writer());
            publish(newVersion);
        } catch (IOException failure) {
            forgetUnpublished();
            throw new UncheckedIOException(failure);
        } catch (RuntimeException failure) {
            forgetUnpublished();
            throw failure;
        }
    }

    private void publish(long newVersion) throws IOException {
        IndexWriter writer = opened.writer();
        writer.setLiveCommitData(Map.of(VERSION, Long.toString(newVersion), LAYOUT, IndexLayout.name())
                .entrySet());
        opened.searchers().maybeRefreshBlocking();
        version = newVersion;
        writer.commit();
        opened.pages().prune(new SearcherLifetimeManager.PruneByAge(SECONDS_A_PAGE_STAYS));
    }

    private void forgetUnpublished() {
        try {
            opened.rollback();
        } catch (IOException | RuntimeException failure) {
            log.warn("The search index could not be rolled back: {}", failure.getMessage());
        }
        opened = open();
        version = storedVersion();
    }

    private long storedVersion() {
        Map<String, String> stored = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = opened.writer().getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> stored.put(entry.getKey(), entry.getValue()));
        }
        return IndexLayout.name().equals(stored.get(LAYOUT))
                ? Long.parseLong(stored.getOrDefault(VERSION, Long.toString(NO_VERSION)))
                : NO_VERSION;
    }

    private OpenIndex open() {
        try {
            return OpenIndex.at(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("The search index in %s cannot be opened.".formatted(folder), failure);
        }
    }
}
