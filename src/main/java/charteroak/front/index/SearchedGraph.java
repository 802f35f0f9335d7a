package charteroak.front.index;

import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads everything searchable, by id or in portions in order of id. A thing is found only by what all its viewers may
 * know: a project is not found by providers of which it uses only restricted elements.
 */
@Component
record SearchedGraph(SeenGraph graph) {

    private static final String FOR_THE_INDEX = "the index keeps everybody's readers and asks them itself";

    /** The things with some ids, of those kinds by whose text and law no other things are found. */
    private static final String BY_THEMSELVES = Stream.of(
                    SearchKind.DATA_ELEMENT, SearchKind.AGREEMENT, SearchKind.PROJECT, SearchKind.LEGAL_BASIS)
            .map(kind -> "MATCH (thing:%s) WHERE thing.id IN $ids RETURN '%s' AS id, thing.id AS thing"
                    .formatted(kind.node(), kind))
            .collect(Collectors.joining("\nUNION ALL "));

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

    /** The things with some ids; empty where one is not there, or others are found by what it says. */
    Optional<List<Searchable>> withIds(Set<String> ids) {
        List<Searchable> things = new ArrayList<>();
        graph.unseen(FOR_THE_INDEX, BY_THEMSELVES)
                .with("ids", ids)
                .lists(SearchKind::valueOf, row -> row.text("thing"))
                .forEach((kind, ofKind) -> things.addAll(withIds(kind, ofKind)));
        return things.size() == ids.size() ? Optional.of(things) : Optional.empty();
    }

    private List<Searchable> withIds(SearchKind kind, Collection<String> ids) {
        return things(kind, """
                UNWIND $ids AS id
                MATCH (thing:%s {id: id})
                """, Map.of("ids", ids), householdsOf(kind, ids));
    }

    /** The setting of every dataset, by the dataset's id. */
    Map<String, DatasetSetting> households() {
        return households("""
                MATCH (agency:Agency)-[:OWNS]->(system:SourceSystem)-[:HAS]->(dataset:Dataset)
                """, Map.of());
    }

    Labels labels() {
        return new Labels(
                names("MATCH (agency:Agency) RETURN agency.code AS id, agency.name AS name"),
                names("MATCH (system:SourceSystem) RETURN system.id AS id, system.name AS name"),
                names("MATCH (class:ProtectionClass) RETURN class.code AS id, class.name AS name"),
                names(
                                "MATCH (system:SourceSystem) WHERE system.readers IS NULL RETURN system.id AS id, system.name AS name")
                        .keySet());
    }

    private Map<String, DatasetSetting> householdsOf(SearchKind kind, Collection<String> ids) {
        return switch (kind) {
            case DATA_ELEMENT -> households("""
                    UNWIND $ids AS id
                    MATCH (:DataElement {id: id})<-[:HAS]-(dataset:Dataset)
                    WITH DISTINCT dataset
                    MATCH (agency:Agency)-[:OWNS]->(system:SourceSystem)-[:HAS]->(dataset)
                    """, Map.of("ids", ids));
            case DATASET -> households("""
                    UNWIND $ids AS id
                    MATCH (agency:Agency)-[:OWNS]->(system:SourceSystem)-[:HAS]->(dataset:Dataset {id: id})
                    """, Map.of("ids", ids));
            case AGENCY, AGREEMENT, PROJECT, LEGAL_BASIS -> Map.of();
        };
    }

    private Map<String, DatasetSetting> households(String start, Map<String, Object> parameters) {
        return graph.unseen(FOR_THE_INDEX, start + """
                        RETURN dataset.id AS id, dataset.title AS title, system, agency,
                               [(dataset)-[:PROTECTED_BY]->(class) | class.code] AS classes
                        """).with(parameters).each(DatasetSetting::of);
    }

    private List<Searchable> things(
            SearchKind kind, String start, Map<String, Object> parameters, Map<String, DatasetSetting> households) {
        return graph.unseen(FOR_THE_INDEX, Visible.comparing(start.formatted(kind.node()) + TEXTS.get(kind)))
                .with(parameters)
                .list(row -> SearchedThing.of(kind, row, households));
    }

    private Map<String, String> names(String query) {
        return graph.unseen(FOR_THE_INDEX, query).each(row -> row.text("name"));
    }
}
