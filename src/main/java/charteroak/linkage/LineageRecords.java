package charteroak.linkage;

import charteroak.linkage.LineageEvent.Column;
import charteroak.linkage.LineageEvent.DatasetFacts;
import charteroak.linkage.LineageEvent.DatasetName;
import charteroak.linkage.LineageEvent.Derivation;
import charteroak.linkage.LineageEvent.JobName;
import charteroak.linkage.LineageEvent.RunFacts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Writes what events say. Every write keeps the earliest, the latest or the union of what was said, so that writes may come in
 * any order; things are written in order of id, so that two writers meet the same locks in the same order.
 */
@Component
class LineageRecords {

    private final Neo4jClient graph;

    LineageRecords(Neo4jClient graph) {
        this.graph = graph;
    }

    /** Keeps the event itself; false when it was kept before, and then all it says was written with it. */
    boolean keep(LineageEvent event) {
        return graph.query("""
                        MERGE (event:LineageEvent {id: $id})
                          ON CREATE SET event.kind = $kind, event.at = $at, event.text = $text
                        """)
                        .bindAll(Map.of(
                                "id",
                                event.id(),
                                "kind",
                                event.kind().name(),
                                "at",
                                time(event.at()),
                                "text",
                                event.text()))
                        .run()
                        .counters()
                        .nodesCreated()
                > 0;
    }

    void job(JobName job) {
        graph.query("""
                        MERGE (job:LinkageJob {id: $id})
                          ON CREATE SET job.namespace = $namespace, job.name = $name
                        """).bindAll(named(job)).run();
    }

    void run(LineageEvent event, RunFacts run, JobName job) {
        run(run.runId(), job);
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("event", event.id());
        said.put("run", run.id());
        said.put("at", time(event.at()));
        said.put("type", run.type().name());
        said.put("rank", run.type().rank);
        said.put("terminal", run.type().terminal());
        said.put("state", run.type().state.name());
        said.put("projectNumber", run.projectNumber());
        graph.query("""
                        MATCH (run:Run {id: $run})
                        SET run.heldBy = $event
                        REMOVE run.heldBy
                        WITH run
                        SET run.firstEventAt = CASE WHEN run.firstEventAt <= $at THEN run.firstEventAt ELSE $at END
                        WITH run
                        MATCH (event:LineageEvent {id: $event})
                        MERGE (event)-[:DESCRIBES]->(run)
                        SET run.startedAt = CASE WHEN $type <> 'START' OR run.startedAt <= $at THEN run.startedAt ELSE $at END
                        WITH run,
                             $rank > run.rank
                               OR ($terminal AND $rank = run.rank
                                   AND ($at < run.endedAt OR ($at = run.endedAt AND $state < run.state))) AS decides,
                             $projectNumber IS NOT NULL
                               AND (run.projectNumber IS NULL
                                    OR $at > run.projectNumberAt
                                    OR ($at = run.projectNumberAt AND $projectNumber > run.projectNumber)) AS names
                        SET run.state = CASE WHEN decides THEN $state ELSE run.state END,
                            run.rank = CASE WHEN decides THEN $rank ELSE run.rank END,
                            run.endedAt = CASE WHEN decides AND $terminal THEN $at ELSE run.endedAt END,
                            run.projectNumber = CASE WHEN names THEN $projectNumber ELSE run.projectNumber END,
                            run.projectNumberAt = CASE WHEN names THEN $at ELSE run.projectNumberAt END
                        """).bindAll(said).run();
        if (run.parent() != null) {
            run(run.parent().runId(), run.parent().job());
            partOf(run.id(), RunFacts.idOf(run.parent().runId()));
        }
    }

    private void run(String runId, JobName job) {
        Map<String, Object> named = named(job);
        named.put("run", RunFacts.idOf(runId));
        named.put("runId", runId);
        graph.query("""
                        MERGE (job:LinkageJob {id: $id})
                          ON CREATE SET job.namespace = $namespace, job.name = $name
                        MERGE (run:Run {id: $run})
                          ON CREATE SET run.runId = $runId, run.state = 'UNKNOWN', run.rank = -1
                        MERGE (job)-[:HAS_RUN]->(run)
                        """).bindAll(named).run();
    }

    private void partOf(String run, String parent) {
        graph.query("""
                        MATCH (run:Run {id: $run}), (parent:Run {id: $parent})
                        MERGE (run)-[:PART_OF]->(parent)
                        """).bindAll(Map.of("run", run, "parent", parent)).run();
    }

    /** Writes the datasets an event mentions, with their columns and how those depend on each other. */
    void datasets(LineageEvent event) {
        Map<DatasetName, Map<String, @Nullable String>> columns = new TreeMap<>(DatasetName.IN_ORDER);
        event.inputs().forEach(dataset -> gather(columns, dataset));
        event.outputs().forEach(dataset -> gather(columns, dataset));
        if (columns.isEmpty()) {
            return;
        }
        graph.query("""
                        UNWIND $datasets AS dataset
                        MERGE (extract:Extract {id: dataset.id})
                          ON CREATE SET extract.namespace = dataset.namespace, extract.name = dataset.name
                        WITH extract, dataset
                        UNWIND dataset.columns AS column
                        MERGE (field:Field {id: column.id})
                          ON CREATE SET field.name = column.name
                        MERGE (extract)-[:HAS_FIELD]->(field)
                        WITH field, column
                        WHERE column.type IS NOT NULL
                          AND (field.typeAt IS NULL OR field.typeAt <= $at)
                        SET field.heldBy = column.id
                        REMOVE field.heldBy
                        WITH field, column
                        WHERE field.typeAt IS NULL
                           OR field.typeAt < $at
                           OR (field.typeAt = $at AND field.type < column.type)
                        SET field.type = column.type, field.typeAt = $at
                        """)
                .bindAll(Map.of(
                        "at", time(event.at()),
                        "datasets",
                                columns.entrySet().stream()
                                        .map(entry -> row(entry.getKey(), entry.getValue()))
                                        .toList()))
                .run();
        derivations(event);
    }

    /** Writes which datasets and columns a run read and wrote. */
    void uses(LineageEvent event, RunFacts run) {
        boolean traced = event.outputs().stream().anyMatch(DatasetFacts::columnsTraced);
        graph.query("""
                        MATCH (run:Run {id: $run})
                        SET run.columnsTraced = CASE WHEN $traced THEN true ELSE run.columnsTraced END
                        WITH run
                        UNWIND $uses AS use
                        MATCH (extract:Extract {id: use.extract})
                        MERGE (version:DatasetVersion {id: use.version})
                        MERGE (version)-[:VERSION_OF]->(extract)
                        FOREACH (once IN CASE WHEN use.reads THEN [1] ELSE [] END |
                          MERGE (run)-[read:READ]->(version)
                            ON CREATE SET read.at = $at)
                        FOREACH (once IN CASE WHEN use.writes THEN [1] ELSE [] END |
                          MERGE (run)-[wrote:WROTE]->(version)
                            ON CREATE SET wrote.at = $at)
                        WITH run, version, use
                        MATCH (run)-[link:READ|WROTE]->(version)
                        WHERE (type(link) = 'READ' AND use.reads) OR (type(link) = 'WROTE' AND use.writes)
                        CALL (link, use) {
                          UNWIND coalesce(link.columns, []) + CASE type(link) WHEN 'READ' THEN use.readColumns ELSE use.writtenColumns END AS column
                          WITH DISTINCT column
                          ORDER BY column
                          RETURN collect(column) AS columns
                        }
                        CALL (link, use) {
                          UNWIND coalesce(link.used, []) + CASE type(link) WHEN 'READ' THEN use.used ELSE [] END AS column
                          WITH DISTINCT column
                          ORDER BY column
                          RETURN collect(column) AS used
                        }
                        CALL (link, use) {
                          UNWIND coalesce(link.derivations, []) + CASE type(link) WHEN 'WROTE' THEN use.derivations ELSE [] END AS derivation
                          WITH DISTINCT derivation
                          ORDER BY derivation
                          RETURN collect(derivation) AS derivations
                        }
                        SET link.columns = columns,
                            link.used = used,
                            link.derivations = derivations,
                            link.at = CASE WHEN link.at <= $at THEN link.at ELSE $at END
                        """)
                .bindAll(Map.of(
                        "run", run.id(),
                        "at", time(event.at()),
                        "traced", traced,
                        "uses",
                                RunUse.in(event).entrySet().stream()
                                        .map(entry -> entry.getValue().row(entry.getKey(), run.runId()))
                                        .toList()))
                .run();
    }

    private void derivations(LineageEvent event) {
        Map<String, Map<String, @Nullable Object>> rows = new TreeMap<>();
        for (DatasetFacts dataset : event.outputs()) {
            for (Derivation derivation : dataset.derivations()) {
                if (derivation.column() != null) {
                    Map<String, @Nullable Object> row = row(dataset.name(), derivation.column(), derivation);
                    rows.put(String.valueOf(row.get("id")), row);
                }
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        graph.query("""
                        UNWIND $derivations AS derivation
                        MATCH (result:Field {id: derivation.result}), (source:Field {id: derivation.source})
                        MERGE (result)-[edge:DERIVED_FROM {id: derivation.id}]->(source)
                          ON CREATE SET edge.kind = derivation.kind,
                                        edge.subtype = derivation.subtype,
                                        edge.masking = derivation.masking,
                                        edge.at = $at
                        WITH edge, derivation
                        WHERE edge.at > $at
                        SET edge.heldBy = derivation.id
                        REMOVE edge.heldBy
                        WITH edge
                        WHERE edge.at > $at
                        SET edge.at = $at
                        """)
                .bindAll(Map.of("at", time(event.at()), "derivations", List.copyOf(rows.values())))
                .run();
    }

    private static void gather(Map<DatasetName, Map<String, @Nullable String>> gathered, DatasetFacts dataset) {
        Map<String, @Nullable String> columns = gathered.computeIfAbsent(dataset.name(), name -> new TreeMap<>());
        for (Column column : dataset.columns()) {
            columns.merge(
                    column.name(),
                    column.type() == null ? "" : column.type(),
                    (one, other) -> one.compareTo(other) < 0 ? other : one);
        }
        for (Derivation derivation : dataset.derivations()) {
            gathered.computeIfAbsent(derivation.source(), name -> new TreeMap<>())
                    .putIfAbsent(derivation.sourceColumn(), "");
        }
    }

    private static Map<String, Object> row(DatasetName dataset, Map<String, @Nullable String> columns) {
        return Map.of(
                "id", dataset.id(),
                "namespace", dataset.namespace(),
                "name", dataset.name(),
                "columns",
                        columns.entrySet().stream()
                                .map(column -> column(dataset, column.getKey(), column.getValue()))
                                .toList());
    }

    private static Map<String, @Nullable Object> column(DatasetName dataset, String name, @Nullable String type) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", dataset.fieldId(name));
        row.put("name", name);
        row.put("type", type == null || type.isEmpty() ? null : type);
        return row;
    }

    private static Map<String, @Nullable Object> row(DatasetName dataset, String column, Derivation derivation) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", derivation.idFor(dataset, column));
        row.put("result", dataset.fieldId(column));
        row.put("source", derivation.source().fieldId(derivation.sourceColumn()));
        row.put("kind", derivation.kind());
        row.put("subtype", derivation.subtype());
        row.put("masking", derivation.masking());
        return row;
    }

    private static Map<String, Object> named(JobName job) {
        Map<String, Object> named = new HashMap<>();
        named.put("id", job.id());
        named.put("namespace", job.namespace());
        named.put("name", job.name());
        return named;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
