package charteroak.front.index;

import charteroak.ground.store.Row;
import charteroak.ground.visibility.Visible;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads everything searchable, by id or in portions in order of id. A thing is found only by what all its viewers may
 * know: a project is not found by providers of which it uses only restricted elements.
 */
@Component
class SearchedGraph {

    private static final Map<SearchKind, String> LABELS = Map.of(
            SearchKind.DATA_ELEMENT, "DataElement",
            SearchKind.DATASET, "Dataset",
            SearchKind.AGENCY, "Agency",
            SearchKind.AGREEMENT, "Agreement",
            SearchKind.PROJECT, "Project",
            SearchKind.LEGAL_BASIS, "LegalBasis");

    private static final Map<SearchKind, String> TEXTS = Map.of(
            SearchKind.DATA_ELEMENT, """
                    MATCH (thing)<-[:HAS]-(dataset:Dataset)
                    RETURN thing.id AS id, thing.name AS name, thing.definition AS definition,
                           thing.yearsFrom AS yearsFrom, thing.yearsTo AS yearsTo, thing.readers AS readers, dataset.id AS dataset,
                           [(thing)-[:PROTECTED_BY]->(class) | class.code] AS classes,
                           [(thing)-[:REALISES]->(concept) | concept {.scheme, .code, .name}] AS concepts
                    """,
            SearchKind.DATASET, """
                    RETURN thing, thing.id AS dataset
                    """,
            SearchKind.AGENCY, """
                    RETURN thing
                    """,
            SearchKind.AGREEMENT, """
                    RETURN thing, [(thing)-[:PARTY]->(agency) | agency {.code, .name}] AS agencies
                    """,
            SearchKind.PROJECT, """
                    OPTIONAL MATCH (thing)-[:RECIPIENT]->(recipient:Agency)
                    WITH thing, collect(DISTINCT recipient {.code, .name}) AS recipients
                    RETURN thing, recipients,
                           COLLECT {
                             MATCH (thing)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(element:DataElement)<-[:HAS]-(dataset:Dataset)
                             WHERE seenWith(element, thing)
                             WITH DISTINCT dataset
                             MATCH (dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(provider:Agency)
                             RETURN DISTINCT provider {.code, .name}
                           } AS providers
                    """,
            SearchKind.LEGAL_BASIS, """
                    RETURN thing, [(thing)-[:SATISFIES]->(class) | class {.code, .name}] AS classes
                    """);

    private final Neo4jClient graph;

    SearchedGraph(Neo4jClient graph) {
        this.graph = graph;
    }

    /** The next things of a kind in order of id, up to a limit, after a given id. */
    List<Searchable> after(SearchKind kind, String id, int limit, Map<String, DatasetSetting> households) {
        return things(kind, """
                MATCH (thing:%s)
                WHERE thing.id > $after
                WITH thing
                ORDER BY thing.id
                LIMIT $limit
                """, Map.of("after", id, "limit", limit), households);
    }

    List<Searchable> withIds(SearchKind kind, Collection<String> ids) {
        return things(kind, """
                UNWIND $ids AS id
                MATCH (thing:%s {id: id})
                """, Map.of("ids", ids), needsHouseholds(kind) ? householdsOf(kind, ids) : Map.of());
    }

    /** The setting of every dataset, by the dataset's id. */
    Map<String, DatasetSetting> households() {
        return households("""
                MATCH (agency:Agency)-[:OWNS]->(system:SourceSystem)-[:HAS]->(dataset:Dataset)
                """, Map.of());
    }

    Labels labels() {
        return new Labels(
                names("MATCH (agency:Agency) RETURN agency.code AS key, agency.name AS name"),
                names("MATCH (system:SourceSystem) RETURN system.id AS key, system.name AS name"),
                names("MATCH (class:ProtectionClass) RETURN class.code AS key, class.name AS name"),
                names(
                                "MATCH (system:SourceSystem) WHERE system.readers IS NULL RETURN system.id AS key, system.name AS name")
                        .keySet());
    }

    private static boolean needsHouseholds(SearchKind kind) {
        return kind == SearchKind.DATA_ELEMENT || kind == SearchKind.DATASET;
    }

    private Map<String, DatasetSetting> householdsOf(SearchKind kind, Collection<String> ids) {
        String start = kind == SearchKind.DATASET ? """
                  UNWIND $ids AS id
                  MATCH (dataset:Dataset {id: id})
                  """ : """
                  UNWIND $ids AS id
                  MATCH (:DataElement {id: id})<-[:HAS]-(dataset:Dataset)
                  WITH DISTINCT dataset
                  """;
        return households(start + """
                MATCH (agency:Agency)-[:OWNS]->(system:SourceSystem)-[:HAS]->(dataset)
                """, Map.of("ids", ids));
    }

    private Map<String, DatasetSetting> households(String start, Map<String, Object> parameters) {
        return graph
                .query(start + """
                        RETURN dataset.id AS id, dataset.title AS title, system, agency,
                               [(dataset)-[:PROTECTED_BY]->(class) | class.code] AS classes
                        """)
                .bindAll(parameters)
                .fetchAs(DatasetSetting.class)
                .mappedBy((types, row) -> DatasetSetting.of(new Row(row)))
                .all()
                .stream()
                .collect(Collectors.toMap(DatasetSetting::dataset, household -> household));
    }

    private List<Searchable> things(
            SearchKind kind, String start, Map<String, Object> parameters, Map<String, DatasetSetting> households) {
        return List.copyOf(graph.query(Visible.comparing(start.formatted(LABELS.get(kind)) + TEXTS.get(kind)))
                .bindAll(parameters)
                .fetchAs(Searchable.class)
                .mappedBy((types, row) -> SearchedThing.of(kind, new Row(row), households))
                .all());
    }

    private Map<String, String> names(String query) {
        Map<String, String> names = new HashMap<>();
        graph.query(query)
                .fetchAs(Row.class)
                .mappedBy((types, row) -> new Row(row))
                .all()
                .forEach(row -> names.put(row.text("key"), row.text("name")));
        return names;
    }
}
