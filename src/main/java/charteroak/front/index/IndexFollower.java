package charteroak.front.index;

import charteroak.ground.store.GraphVersion;
import charteroak.ground.store.GraphVersion.GraphChanged;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the index at the graph's version; the server is not ready before it is. Changed things are indexed by id.
 * Everything is indexed again when a change names no ids, something that is gone or something others inherit text
 * from, or when another server wrote.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class IndexFollower implements ApplicationRunner, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
    private static final int BATCH = 5_000;

    private final SearchIndex index;
    private final SearchedGraph graph;
    private final GraphVersion graphVersion;
    private final ConcurrentSkipListMap<Long, List<String>> heard = new ConcurrentSkipListMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("search-index").daemon().factory());
    private volatile Labels labels = Labels.NONE;
    private volatile boolean started;
    private volatile long unexplained = SearchIndex.NO_VERSION;
    private volatile CompletableFuture<Void> lastLook = CompletableFuture.completedFuture(null);

    IndexFollower(SearchIndex index, SearchedGraph graph, GraphVersion graphVersion) {
        this.index = index;
        this.graph = graph;
        this.graphVersion = graphVersion;
    }

    public Labels labels() {
        return labels;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CompletableFuture.runAsync(this::start, worker).join();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void hear(GraphChanged change) {
        heard.put(change.version(), change.ids());
        worker.execute(() -> attempt(this::follow));
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (lastLook.isDone() && !worker.isShutdown()) {
            lastLook = CompletableFuture.runAsync(() -> attempt(this::catchUp), worker);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(5, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    private void start() {
        labels = graph.labels();
        if (index.version() != graphVersion.current()) {
            indexAll();
        }
        started = true;
    }

    /** Runs a step once the index follows the graph; a step that fails is tried again at the next look. */
    private void attempt(Runnable step) {
        if (!started) {
            return;
        }
        try {
            step.run();
        } catch (RuntimeException failure) {
            log.warn("The search index is behind the graph, for it could not be updated.", failure);
        }
    }

    /** Indexes the changes heard of, as far as none between them is missing. */
    private void follow() {
        heard.headMap(index.version(), true).clear();
        Set<String> ids = new LinkedHashSet<>();
        long version = index.version();
        boolean all = false;
        for (Map.Entry<Long, List<String>> change : heard.entrySet()) {
            if (change.getKey() != version + 1) {
                break;
            }
            version = change.getKey();
            all |= change.getValue().isEmpty();
            ids.addAll(change.getValue());
        }
        if (version > index.version()) {
            Optional<List<Searchable>> changed = all ? Optional.empty() : graph.withIds(ids);
            if (changed.isPresent()) {
                index.update(ids, changed.get(), version);
            } else {
                indexAll();
            }
        }
    }

    /**
     * Indexes everything again when the graph has moved on unexplained, but first waits one look for news that may be
     * on its way.
     */
    private void catchUp() {
        follow();
        long current = graphVersion.current();
        if (current != index.version() && current == unexplained) {
            indexAll();
        }
        unexplained = current == index.version() ? SearchIndex.NO_VERSION : current;
    }

    private void indexAll() {
        long version = graphVersion.current();
        long began = System.nanoTime();
        labels = graph.labels();
        index.replaceAll(this::readAll, version);
        log.info(
                "Indexed the catalogue for search in {} ms.", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    private void readAll(Consumer<List<Searchable>> index) {
        Map<String, DatasetSetting> households = graph.households();
        for (SearchKind kind : SearchKind.values()) {
            List<Searchable> batch = graph.after(kind, "", BATCH, households);
            while (!batch.isEmpty()) {
                String last = batch.getLast().id();
                var next = CompletableFuture.supplyAsync(() -> graph.after(kind, last, BATCH, households));
                index.accept(batch);
                batch = next.join();
            }
        }
    }
}
