package charteroak.visibility;

import charteroak.visibility.Thing.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Writes the things and edges of a world as the catalogue keeps them, with nothing said yet of audiences. */
final class WorldOnDisk {

    private static final Map<Sort, String> NODES = Map.ofEntries(
            Map.entry(
                    Sort.AGENCY,
                    "(n:Agency) SET n += {code: row.number, name: 'Quokka ' + row.word, kind: 'STATE_AGENCY', illustrative: true}"),
            Map.entry(Sort.SYSTEM, "(n:SourceSystem) SET n.name = 'Quokka ' + row.word"),
            Map.entry(Sort.DATASET, "(n:Dataset) SET n.title = 'Quokka ' + row.word"),
            Map.entry(
                    Sort.ELEMENT,
                    "(n:DataElement) SET n += {name: 'Quokka ' + row.word, dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}"),
            Map.entry(
                    Sort.REVISION,
                    "(n:Revision) SET n += {number: 1, definition: row.word, state: 'IN_REVIEW', proposedAt: datetime('2021-01-01T00:00:00Z')}"),
            Map.entry(
                    Sort.AGREEMENT,
                    "(n:Agreement) SET n += {number: row.number, title: 'Quokka ' + row.word, kind: 'DSA', scope: 'STANDING', illustrative: true, termFrom: date('2021-01-01'), termTo: date('2031-03-01')}"),
            Map.entry(Sort.SCHEDULE, "(n:Schedule) SET n.purposes = ['EVALUATION']"),
            Map.entry(
                    Sort.ACT,
                    "(n:Act) SET n += {kind: 'SIGNED', effectiveOn: date('2021-02-01'), recordedAt: datetime('2021-02-01T00:00:00Z')}"),
            Map.entry(
                    Sort.NOTICE,
                    "(n:Notice) SET n += {deadline: 'deadline-' + row.word, kind: 'AGREEMENT_TERM', band: 'WITHIN_90', due: date('2031-03-01'), noticedAt: datetime('2030-12-01T00:00:00Z'), place: '2030-12-01|' + row.word, reason: row.word, remedy: row.word}"),
            Map.entry(
                    Sort.PROJECT,
                    "(n:Project) SET n += {number: row.number, title: 'Quokka ' + row.word, summary: row.word, purpose: 'EVALUATION', stage: 'ANALYSIS', illustrative: true} CREATE (:Request {id: 'request-' + row.word, number: row.number, type: 'INITIAL'})-[:BECOMES]->(n)"),
            Map.entry(
                    Sort.DECISION,
                    "(n:Decision) SET n += {number: 1, verdict: 'NOT_COVERED', ruleSet: '1', inputsHash: 'x', asOf: date('2030-01-01'), knownAt: datetime('2030-01-01T00:00:00Z'), decidedAt: datetime('2030-01-01T00:00:00Z'), uses: [], factKeys: [], factTexts: [], content: row.word}"),
            Map.entry(Sort.JOB, "(n:LinkageJob) SET n += {namespace: 'n', name: row.word}"),
            Map.entry(
                    Sort.RUN,
                    "(n:Run) SET n += {runId: row.word, state: 'COMPLETED', firstEventAt: datetime('2022-01-01T00:00:00Z')}"),
            Map.entry(
                    Sort.EXTRACT,
                    "(n:Extract) SET n += {namespace: 'n', name: row.word} CREATE (:DatasetVersion {id: 'version-' + row.word})-[:VERSION_OF]->(n)"),
            Map.entry(Sort.FIELD, "(n:Field) SET n.name = row.word"),
            Map.entry(
                    Sort.FINDING,
                    "(n:Finding) SET n += {kind: 'COLUMN_NOT_COVERED', message: row.word, occurredOn: date('2022-01-01')}"));

    private final Neo4jClient graph;
    private final World world;

    WorldOnDisk(Neo4jClient graph, World world) {
        this.graph = graph;
        this.world = world;
    }

    /** Removes whatever world there was and writes this one. */
    void write() {
        graph.query("""
                        MATCH (n:Agency|SourceSystem|Dataset|DataElement|Revision|Agreement|Schedule|Act|Notice|Project|Request|Decision
                                |LinkageJob|Run|Extract|DatasetVersion|Field|Finding|ProtectionClass|LegalBasis)
                        DETACH DELETE n
                        """).run();
        for (Sort sort : Sort.values()) {
            write(world.all(sort), "UNWIND $rows AS row CREATE " + NODES.get(sort) + " SET n.id = row.id");
        }
        Map<String, String> other = Map.of(
                "ASKS_FOR",
                        "MATCH (from:Project {id: row.from})<-[:BECOMES]-(r:Request), (to:DataElement {id: row.to}) CREATE (r)-[:ASKS_FOR {use: 'PAYLOAD'}]->(to)",
                "READ", touched("READ"),
                "WROTE", touched("WROTE"),
                "PARTY", between("CREATE (from)-[:PARTY {role: 'PROVIDER'}]->(to)"),
                "DERIVED_FROM",
                        between(
                                "CREATE (from)-[:DERIVED_FROM {id: row.from + row.to, kind: 'DIRECT', masking: false, at: datetime('2022-01-01T00:00:00Z')}]->(to)"));
        for (String kind : List.of(
                "OWNS",
                "HAS",
                "HAS_REVISION",
                "PARTY",
                "UNDER",
                "SCHEDULES",
                "OF",
                "GRANTS",
                "ON",
                "BY",
                "ABOUT",
                "RECIPIENT",
                "ASKS_FOR",
                "RELIES_ON",
                "FOR",
                "HAS_RUN",
                "IS",
                "HAS_FIELD",
                "OBSERVES",
                "READ",
                "WROTE",
                "DERIVED_FROM",
                "IN")) {
            join(kind, other.getOrDefault(kind, between("CREATE (from)-[:%s]->(to)".formatted(kind))));
        }
        graph.query("""
                        CREATE (class:ProtectionClass {id: 'class-quokka', code: 'QUOKKA', name: 'Quokkas', description: 'Quokkas.'})
                        WITH class
                        MATCH (dataset:Dataset)
                        CREATE (dataset)-[:PROTECTED_BY]->(class)
                        """).run();
    }

    private static String between(String written) {
        return "MATCH (from {id: row.from}), (to {id: row.to}) " + written;
    }

    private static String touched(String kind) {
        return """
                MATCH (from:Run {id: row.from}), (to:Extract {id: row.to})<-[:VERSION_OF]-(version:DatasetVersion)
                CREATE (from)-[:%s {at: datetime('2022-01-01T00:00:00Z'), derivations: [],
                  columns: COLLECT { MATCH (to)-[:HAS_FIELD]->(field) RETURN field.id }, used: []}]->(version)
                """.formatted(kind);
    }

    private void write(List<Thing> things, String query) {
        graph.query(query)
                .bind(things.stream()
                        .map(thing -> Map.of("id", thing.id(), "word", thing.word(), "number", thing.number()))
                        .toList())
                .to("rows")
                .run();
    }

    private void join(String kind, String query) {
        graph.query("UNWIND $rows AS row " + query)
                .bind(world.edges(kind).stream()
                        .map(edge -> Arrays.stream(edge).map(Thing::id).toList())
                        .map(ids -> Map.of("from", ids.getFirst(), "to", ids.getLast()))
                        .collect(Collectors.toList()))
                .to("rows")
                .run();
    }
}
