package charteroak.front.seed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Runs a write query over many rows, in batches that suit the database. */
@Component
class Batches {

    private static final int SIZE = 10_000;

    private final Neo4jClient graph;

    Batches(Neo4jClient graph) {
        this.graph = graph;
    }

    /** Joins the acts of agreements or projects to the things they name. */
    void joinActs(List<Map<String, @Nullable Object>> subjects, String ids, String edge, String label) {
        write(subjects, """
                UNWIND $rows AS row
                UNWIND row.acts AS each
                MATCH (act:Act {id: each.id})
                UNWIND %s AS id
                MATCH (other:%s {id: id})
                CREATE %s
                """.formatted(ids, label, edge));
    }

    /** Runs a query that begins with {@code UNWIND $rows AS row}. */
    void write(List<Map<String, @Nullable Object>> rows, String query) {
        for (int from = 0; from < rows.size(); from += SIZE) {
            graph.query(query)
                    .bind(rows.subList(from, Math.min(from + SIZE, rows.size())))
                    .to("rows")
                    .run();
        }
    }
}
