package charteroak.ground.audit;

import charteroak.ground.store.GraphSchema;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.store.WritesRefused;
import charteroak.ground.visibility.SeenGraph;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Begins the trail of an empty catalog, and records the states of documents that no change tells of: those of a seed,
 * and all documents after a migration. A graph whose trail is missing is not accepted as it stands.
 */
@Component
public class Baseline implements SmartLifecycle {

    /** The subject of the changes that a baseline records. */
    public static final String SUBJECT = "catalogue";

    public static final String STARTED = "CATALOGUE_STARTED";
    private static final String NOTED = "STATES_NOTED";
    private static final int BATCH = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Baseline.class);

    private final Changes changes;
    private final ThingStates states;
    private final Chronicle chronicle;
    private final RetriedTransaction transaction;
    private final SeenGraph graph;
    private volatile boolean running;

    Baseline(
            Changes changes,
            ThingStates states,
            Chronicle chronicle,
            RetriedTransaction transaction,
            SeenGraph graph,
            GraphSchema migrated) {
        this.changes = changes;
        this.states = states;
        this.chronicle = chronicle;
        this.transaction = transaction;
        this.graph = graph;
    }

    @Override
    public void start() {
        try {
            note(migration());
        } catch (WritesRefused refused) {
            LOG.error("The catalogue can only be read: {}", refused.getMessage());
        }
        running = true;
    }

    private void note(String migration) {
        if (changes.head().isEmpty()) {
            if (states.isEmpty()) {
                record(STARTED, migration, List.of());
            } else {
                LOG.error("The graph has things, but no audit trail: it was removed. Nobody can say who wrote them.");
            }
            return;
        }
        long seeded = changes.lastOf("seed").map(SealedChange::sequence).orElse(0L);
        if (changes.lastOf(SUBJECT)
                .filter(last -> last.sequence() > seeded && migration.equals(migration(last)))
                .isPresent()) {
            return;
        }
        List<String> documents = states.documents();
        for (int from = 0; from == 0 || from < documents.size(); from += BATCH) {
            boolean last = from + BATCH >= documents.size();
            record(NOTED, last ? migration : "", documents.subList(from, Math.min(from + BATCH, documents.size())));
        }
    }

    private void record(String action, String migration, List<String> documents) {
        transaction.run(() -> {
            chronicle.recordStates(action, migration, documents);
            return documents;
        });
    }

    private static String migration(SealedChange noted) {
        return NotedStates.of(noted).migration();
    }

    private String migration() {
        return graph.unseen("of the migrations, not of the catalogue", """
                        MATCH (migration:__Neo4jMigration)
                        WHERE migration.version <> 'BASELINE'
                        RETURN coalesce(max(migration.version), '')
                        """)
                .value(String.class)
                .orElse("");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts after the seed, and before anything that derives something from the graph. */
    @Override
    public int getPhase() {
        return 1;
    }
}
