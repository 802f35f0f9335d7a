package charteroak.lineage.intake;

import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Chronicle;
import charteroak.ground.id.Bound;
import charteroak.ground.store.GraphSchema;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.lineage.openlineage.CleanName;
import charteroak.lineage.openlineage.EventReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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
record EarlierLineage(
        SeenGraph seen,
        Neo4jClient graph,
        EventReader reader,
        RetriedTransaction transaction,
        Chronicle chronicle,
        GraphSchema migrated)
        implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierLineage.class);
    private static final int BATCH = 500;

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
                        RETURN elementId(kept) AS place, kept
                        LIMIT $batch
                        """)
                .with("batch", BATCH)
                .list(row -> new Reduced(row.text("place"), reduced(row.row("kept"))));
        if (rows.isEmpty()) {
            return 0;
        }
        graph.query("""
                        UNWIND $rows AS row
                        MATCH (kept)
                        WHERE elementId(kept) = row.place
                        SET kept += row.kept
                        REMOVE kept:KeptEarlier
                        """).bind(Bound.value(rows)).to("rows").run();
        chronicle.recordAll(
                Actor.UPGRADE,
                "LINEAGE_REDUCED",
                "lineage",
                rows.stream().map(Reduced::kept).toList());
        return rows.size();
    }

    private Map<String, Object> reduced(Row kept) {
        Map<String, Object> reduced = new TreeMap<>(Map.of("id", kept.text("id")));
        reduce(kept, "text", reader::reduced, reduced);
        reduce(kept, "namespace", CleanName::of, reduced);
        reduce(kept, "name", CleanName::of, reduced);
        reduce(kept, "type", reader::keptType, reduced);
        reduce(kept, "projectNumber", reader::keptNumber, reduced);
        return reduced;
    }

    private static void reduce(
            Row kept, String name, Function<String, @Nullable String> form, Map<String, Object> reduced) {
        Optional.ofNullable(kept.optionalText(name)).map(form).ifPresent(value -> reduced.put(name, value));
    }

    /** What is kept now of a node of the graph. */
    private record Reduced(String place, Map<String, Object> kept) {}
}
