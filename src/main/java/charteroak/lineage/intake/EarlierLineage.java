package charteroak.lineage.intake;

import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Chronicle;
import charteroak.ground.store.GraphSchema;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.lineage.openlineage.CleanName;
import charteroak.lineage.openlineage.EventReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reduces what earlier releases kept of events to what is kept now, in portions, before the first request is accepted.
 */
@Component
class EarlierLineage implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierLineage.class);
    private static final int BATCH = 500;

    private final SeenGraph seen;
    private final Neo4jClient graph;
    private final EventReader reader;
    private final RetriedTransaction transaction;
    private final Chronicle chronicle;

    EarlierLineage(
            SeenGraph seen,
            Neo4jClient graph,
            EventReader reader,
            RetriedTransaction transaction,
            Chronicle chronicle,
            GraphSchema migrated) {
        this.seen = seen;
        this.graph = graph;
        this.reader = reader;
        this.transaction = transaction;
        this.chronicle = chronicle;
    }

    /** Runs once, before anything is served; a context that is stopped and started again has nothing earlier. */
    @Override
    public void afterPropertiesSet() {
        reduce();
    }

    void reduce() {
        int reduced = 0;
        int batch = transaction.run(this::reduceSome);
        while (batch > 0) {
            reduced += batch;
            batch = transaction.run(this::reduceSome);
        }
        if (reduced > 0) {
            LOG.info("Looked again at {} things that earlier releases kept of lineage events", reduced);
        }
    }

    private int reduceSome() {
        List<Reduced> rows = seen.unseen("the server reduces all that earlier releases kept", """
                        MATCH (kept:KeptEarlier)
                        RETURN elementId(kept) AS place, kept.id AS id, kept.text AS text, kept.namespace AS namespace, kept.name AS name, kept.type AS type,
                               kept.projectNumber AS projectNumber
                        LIMIT $batch
                        """)
                .with("batch", BATCH)
                .list(row -> reduced(Earlier.of(row)));
        if (rows.isEmpty()) {
            return 0;
        }
        graph.query("""
                        UNWIND $rows AS row
                        MATCH (kept)
                        WHERE elementId(kept) = row.place
                        SET kept += row.kept
                        REMOVE kept:KeptEarlier
                        """)
                .bind(rows.stream().map(Reduced::row).toList())
                .to("rows")
                .run();
        chronicle.recordAll(
                Actor.UPGRADE,
                "LINEAGE_REDUCED",
                "lineage",
                rows.stream().map(Reduced::kept).toList());
        return rows.size();
    }

    private Reduced reduced(Earlier kept) {
        Map<String, Object> row = new TreeMap<>();
        row.put("id", kept.id());
        put(row, "text", kept.text() == null ? null : reader.reduced(kept.text()));
        put(row, "namespace", kept.namespace() == null ? null : CleanName.of(kept.namespace()));
        put(row, "name", kept.name() == null ? null : CleanName.of(kept.name()));
        put(row, "type", kept.type() == null ? null : reader.keptType(kept.type()));
        put(row, "projectNumber", kept.projectNumber() == null ? null : reader.keptNumber(kept.projectNumber()));
        return new Reduced(kept.place(), row);
    }

    private static void put(Map<String, Object> row, String key, @Nullable Object value) {
        if (value != null) {
            row.put(key, value);
        }
    }

    private record Reduced(String place, Map<String, Object> kept) {

        Map<String, Object> row() {
            return Map.of("place", place, "kept", kept);
        }
    }

    private record Earlier(
            String place,
            String id,
            @Nullable String text,
            @Nullable String namespace,
            @Nullable String name,
            @Nullable String type,
            @Nullable String projectNumber) {

        static Earlier of(Row row) {
            return new Earlier(
                    row.text("place"),
                    row.text("id"),
                    row.optionalText("text"),
                    row.optionalText("namespace"),
                    row.optionalText("name"),
                    row.optionalText("type"),
                    row.optionalText("projectNumber"));
        }
    }
}
