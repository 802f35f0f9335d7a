package charteroak.lineage.intake;

import charteroak.ground.id.Bound;
import charteroak.ground.visibility.Readers;
import charteroak.lineage.openlineage.LineageEvent;
import charteroak.lineage.openlineage.LineageEvent.Column;
import charteroak.lineage.openlineage.LineageEvent.DatasetFacts;
import charteroak.lineage.openlineage.LineageEvent.DatasetName;
import charteroak.lineage.openlineage.LineageEvent.Derivation;
import charteroak.lineage.openlineage.LineageEvent.RunFacts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Writes the datasets that events mention: their columns, how columns depend on each other, and which runs used them.
 */
@Component
record DatasetRecords(Neo4jClient graph) {

    /** Separates the namespace and the name in another name of a dataset. */
    static final String BETWEEN = "\n";

    /**
     * Writes the datasets of an event, with their columns and how these depend on each other; true when a dependence is
     * new.
     */
    boolean write(LineageEvent event) {
        Map<DatasetName, Map<String, @Nullable String>> columns = new TreeMap<>(DatasetName.IN_ORDER);
        event.inputs().forEach(dataset -> gather(columns, dataset));
        event.outputs().forEach(dataset -> gather(columns, dataset));
        if (columns.isEmpty()) {
            return false;
        }
        graph.query("""
                        UNWIND $datasets AS dataset
                        MERGE (extract:Extract {id: dataset.id})
                          ON CREATE SET extract.namespace = dataset.namespace, extract.name = dataset.name, extract.readers = $participants
                        WITH extract, dataset
                        UNWIND dataset.columns AS column
                        MERGE (field:Field {id: column.id})
                          ON CREATE SET field.name = column.name, field.readers = extract.readers
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
                .bindAll(Bound.values(Map.of(
                        "at", event.at(),
                        "participants", Readers.PARTICIPANTS.tokens(),
                        "datasets",
                                columns.entrySet().stream()
                                        .map(entry -> row(entry.getKey(), entry.getValue()))
                                        .toList())))
                .run();
        otherNames(event);
        return derivations(event);
    }

    private void otherNames(LineageEvent event) {
        Map<String, Set<String>> links = new TreeMap<>();
        event.datasets()
                .forEach(dataset -> dataset.otherNames()
                        .forEach(link -> links.computeIfAbsent(dataset.name().id(), none -> new TreeSet<>())
                                .add(link.namespace() + BETWEEN + link.name())));
        if (links.isEmpty()) {
            return;
        }
        graph.query("""
                        UNWIND $rows AS row
                        MATCH (extract:Extract {id: row.id})
                        SET extract.heldBy = row.id
                        REMOVE extract.heldBy
                        WITH extract, row
                        SET extract.symlinks = COLLECT {
                          UNWIND coalesce(extract.symlinks, []) + row.links AS link
                          WITH DISTINCT link
                          ORDER BY link
                          RETURN link
                        }
                        """)
                .bind(links.entrySet().stream()
                        .map(entry -> Map.of("id", entry.getKey(), "links", List.copyOf(entry.getValue())))
                        .toList())
                .to("rows")
                .run();
    }

    /** Writes which datasets and columns a run read and wrote. */
    void writeUses(LineageEvent event, RunFacts run) {
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
                .bindAll(Bound.values(Map.of(
                        "run", run.id(),
                        "at", event.at(),
                        "traced", traced,
                        "uses",
                                RunUse.in(event).entrySet().stream()
                                        .map(entry -> entry.getValue().row(entry.getKey(), run.runId()))
                                        .toList())))
                .run();
    }

    private boolean derivations(LineageEvent event) {
        Map<String, Map<String, @Nullable Object>> rows = new TreeMap<>();
        for (DatasetFacts dataset : event.outputs()) {
            for (Derivation derivation : dataset.derivations()) {
                Map<String, @Nullable Object> row = row(dataset.name(), derivation);
                rows.put(String.valueOf(row.get("id")), row);
            }
        }
        if (rows.isEmpty()) {
            return false;
        }
        return graph.query("""
                        UNWIND $derivations AS derivation
                        CALL (derivation) {
                          MATCH (result:Field {id: derivation.result})
                          RETURN result
                          UNION
                          MATCH (result:Extract {id: derivation.result})
                          RETURN result
                        }
                        MATCH (source:Field {id: derivation.source})
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
                        .bindAll(Bound.values(Map.of("at", event.at(), "derivations", rows.values())))
                        .run()
                        .counters()
                        .relationshipsCreated()
                > 0;
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

    private static Map<String, @Nullable Object> row(DatasetName dataset, Derivation derivation) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", derivation.idFor(dataset));
        row.put("result", derivation.resultIn(dataset));
        row.put("source", derivation.source().fieldId(derivation.sourceColumn()));
        row.put("kind", derivation.kind());
        row.put("subtype", derivation.subtype());
        row.put("masking", derivation.masking());
        return row;
    }
}
