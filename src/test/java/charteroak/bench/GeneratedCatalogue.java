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

    /** A project of 200 uses under one agreement with every provider, fully signed and affirmed, and a license. */
    private static final String LARGE_PROJECT = """
            MATCH (recipient:Agency {code: 'OWS'}), (hub:Agency {code: 'DOL'})
            MERGE (project:Project {id: 'project-bench-200'})
              SET project += {number: 'BENCH-200', title: 'Two hundred uses', summary: 'A generated project.', purpose: 'EVALUATION', stage: 'ANALYSIS', illustrative: true}
            MERGE (project)-[:RECIPIENT]->(recipient)
            MERGE (request:Request {id: 'request-bench-200'}) SET request += {number: 'BENCH-200', type: 'INITIAL'}
            MERGE (request)-[:BECOMES]->(project)
            MERGE (license:Agreement {id: 'agreement-bench-dul'})
              SET license += {number: 'BENCH-DUL', kind: 'DUL', title: 'Bench license', illustrative: true, termFrom: date('2024-01-01'), termTo: date('2030-12-31')}
            MERGE (license)-[:LICENSES]->(project)
            MERGE (license)-[:PARTY {role: 'LICENSEE'}]->(recipient)
            MERGE (licensed:Schedule {id: 'schedule-bench-dul'}) SET licensed.purposes = ['EVALUATION']
            MERGE (license)-[:SCHEDULES]->(licensed)
            MERGE (act:Act {id: 'act-bench-dul-signed'})
              SET act += {kind: 'SIGNED', effectiveOn: date('2024-01-01'), recordedAt: datetime('2024-01-01T12:00:00Z')}
            MERGE (act)-[:ON]->(license)
            MERGE (act)-[:BY]->(recipient)
            WITH project, request, recipient, hub, license, licensed
            UNWIND ['SDE', 'CSCU', 'UCONN', 'CTECS'] AS code
            MATCH (provider:Agency {code: code})
            MERGE (agreement:Agreement {id: 'agreement-bench-' + toLower(code)})
              SET agreement += {number: 'BENCH-' + code, kind: 'DSA', scope: 'STANDING', title: 'Bench agreement', illustrative: true, termFrom: date('2024-01-01'), termTo: date('2030-12-31')}
            MERGE (project)-[:RELIES_ON]->(agreement)
            MERGE (license)-[:UNDER]->(agreement)
            MERGE (agreement)-[:PARTY {role: 'PROVIDER'}]->(provider)
            MERGE (agreement)-[:PARTY {role: 'HUB'}]->(hub)
            MERGE (schedule:Schedule {id: 'schedule-bench-' + toLower(code)}) SET schedule.purposes = ['EVALUATION']
            MERGE (agreement)-[:SCHEDULES]->(schedule)
            MERGE (schedule)-[:OF]->(provider)
            WITH project, request, hub, licensed, agreement, schedule, provider, code
            CALL (agreement, schedule, provider, hub, code) {
              UNWIND [[code, provider, 'SIGNED'], ['hub', hub, 'SIGNED'], [code, provider, 'AFFIRMED']] AS done
              WITH agreement, schedule, code, done[0] AS who, done[1] AS agency, done[2] AS kind
              MERGE (act:Act {id: 'act-bench-' + toLower(code) + '-' + toLower(who) + '-' + toLower(kind)})
                SET act += {kind: kind, effectiveOn: date('2024-01-01'), recordedAt: datetime('2024-01-01T12:00:00Z')}
              MERGE (act)-[:ON]->(agreement)
              MERGE (act)-[:BY]->(agency)
              FOREACH (each IN CASE WHEN kind = 'AFFIRMED' THEN [schedule] ELSE [] END | MERGE (act)-[:ON_SCHEDULE]->(each))
            }
            CALL (schedule) {
              MATCH (basis:LegalBasis)
              WHERE basis.code STARTS WITH 'FERPA-AE' OR basis.code STARTS WITH 'NSLA' OR basis.code STARTS WITH 'IDEA' OR basis.code STARTS WITH 'MCKINNEY'
              MERGE (schedule)-[:CITES]->(basis)
            }
            WITH request, licensed, schedule, provider
            CALL (request, licensed, schedule, provider) {
              MATCH (provider)-[:OWNS]->(:SourceSystem)-[:HAS]->(dataset:Dataset)-[:HAS]->(element:DataElement)
              WHERE dataset.copy IS NULL
              WITH element ORDER BY element.id LIMIT 50
              MERGE (schedule)-[:GRANTS]->(element)
              MERGE (licensed)-[:GRANTS]->(element)
              MERGE (request)-[:ASKS_FOR {use: 'PAYLOAD'}]->(element)
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
            graph.executeTransactionally(LARGE_PROJECT);
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
