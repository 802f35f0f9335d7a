package charteroak.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;

/** Grows a seeded graph to a given size by copying its datasets with all their elements, straight into the database's files. */
final class GeneratedCatalogue {

    private static final String COPY_EVERY_DATASET = """
            MATCH (system:SourceSystem)-[:HAS]->(dataset:Dataset)
            WHERE dataset.copy IS NULL
            CREATE (system)-[:HAS]->(copied:Dataset)
            SET copied = dataset {.*, id: dataset.id + '-copy-' + $copy, title: dataset.title + ' ' + $copy, copy: $copy}
            WITH dataset, copied
            CALL (dataset, copied) {
              MATCH (dataset)-[:PROTECTED_BY]->(class)
              CREATE (copied)-[:PROTECTED_BY]->(class)
            }
            CALL (dataset, copied) {
              MATCH (dataset)-[:HAS]->(element:DataElement)
              CREATE (copied)-[:HAS]->(other:DataElement)
              SET other = element {.*, id: element.id + '-copy-' + $copy, name: element.name + ' ' + $copy}
              WITH element, other
              OPTIONAL MATCH (element)-[:PROTECTED_BY]->(class)
              FOREACH (each IN CASE WHEN class IS NULL THEN [] ELSE [class] END | CREATE (other)-[:PROTECTED_BY]->(each))
            }
            """;

    private GeneratedCatalogue() {}

    /** What was written and how long it took. */
    record Written(long elements, Duration time) {

        long perSecond() {
            return elements * 1000 / Math.max(1, time.toMillis());
        }
    }

    static Written grow(Path graphFolder, long elements) {
        var server = new DatabaseManagementServiceBuilder(graphFolder)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 512L * 1024 * 1024)
                .build();
        try {
            GraphDatabaseService graph = server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            long seeded = count(graph);
            long start = System.nanoTime();
            for (long copy = 1; copy <= Math.round((double) (elements - seeded) / seeded); copy++) {
                graph.executeTransactionally(COPY_EVERY_DATASET, Map.of("copy", copy));
            }
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            graph.executeTransactionally("MATCH (version:GraphVersion) SET version.value = version.value + 1");
            return new Written(count(graph) - seeded, time);
        } finally {
            server.shutdown();
        }
    }

    private static long count(GraphDatabaseService graph) {
        return graph.executeTransactionally(
                "MATCH (element:DataElement) RETURN count(element) AS n",
                Map.of(),
                rows -> rows.<Long>columnAs("n").next());
    }
}
