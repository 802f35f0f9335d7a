package charteroak.catalogue.law;

import charteroak.catalogue.catalog.DatasetId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads protection classes and what they protect. */
@Component
record ProtectionClasses(SeenGraph graph) {

    Optional<ProtectionClass> byId(String id) {
        return graph.unseen("the law is public", """
                        MATCH (class:ProtectionClass {id: $id})
                        RETURN class
                        """).with("id", id).one(row -> ProtectionClass.of(row.row("class")));
    }

    Map<ElementId, List<ProtectionClass>> ofElements(Collection<ElementId> elementIds) {
        return byOwner("""
                UNWIND $ids AS id
                MATCH (element:DataElement {id: id})
                CALL (element) {
                  MATCH (element)-[:PROTECTED_BY]->(class:ProtectionClass)
                  RETURN class
                  UNION
                  MATCH (element)<-[:HAS]-(:Dataset)-[:PROTECTED_BY]->(class:ProtectionClass)
                  RETURN class
                }
                """, elementIds, ElementId::new);
    }

    Map<DatasetId, List<ProtectionClass>> ofDatasets(Collection<DatasetId> datasetIds) {
        return byOwner("""
                UNWIND $ids AS id
                MATCH (:Dataset {id: id})-[:PROTECTED_BY]->(class:ProtectionClass)
                """, datasetIds, DatasetId::new);
    }

    Map<String, List<ProtectionClass>> satisfiedBy(Collection<String> basisIds) {
        return byOwner("""
                UNWIND $ids AS id
                MATCH (:LegalBasis {id: id})-[:SATISFIES]->(class:ProtectionClass)
                """, basisIds, Function.identity());
    }

    /** The classes of each owner; each class is read once, however many things it protects. */
    private <I> Map<I, List<ProtectionClass>> byOwner(String matched, Collection<I> ids, Function<String, I> kind) {
        return graph.unseen("the law is public, and what it protects was found for the viewer", matched + """
                        WITH id, class
                        ORDER BY class.code
                        RETURN collect({owner: id, class: class.id}) AS pairs, collect(DISTINCT class) AS classes
                        """)
                .with("ids", ids)
                .one(row -> byOwner(row, kind))
                .orElse(Map.of());
    }

    private static <I> Map<I, List<ProtectionClass>> byOwner(Row row, Function<String, I> kind) {
        Map<String, ProtectionClass> classes = new HashMap<>();
        row.rows("classes").forEach(each -> classes.put(each.text("id"), ProtectionClass.of(each)));
        return row.rows("pairs").stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.id("owner", kind),
                        Collectors.mapping(
                                pair -> Objects.requireNonNull(classes.get(pair.text("class"))), Collectors.toList())));
    }
}
