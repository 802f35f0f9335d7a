package charteroak.front.seed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Runs write queries for many rows, in batches that suit the database. */
@Component
record Batches(Neo4jClient graph) {

    private static final int SIZE = 10_000;

    /** Runs a query for each of some rows, which it calls {@code row}. */
    void write(List<Map<String, @Nullable Object>> rows, String query) {
        for (int from = 0; from < rows.size(); from += SIZE) {
            graph.query("UNWIND $rows AS row\n" + query)
                    .bind(rows.subList(from, Math.min(from + SIZE, rows.size())))
                    .to("rows")
                    .run();
        }
    }

    /** Joins each of some things to the others that a field of it names: {@code one} to {@code other}. */
    void join(List<Map<String, @Nullable Object>> things, String label, String field, String named, String join) {
        write(things, """
                MATCH (one:%s {id: row.id})
                UNWIND row.%s AS id
                MATCH (other:%s {id: id})
                %s
                """.formatted(label, field, named, join));
    }
}
