package charteroak.law;

import charteroak.store.Row;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads protection classes and what they protect. */
@Component
class ProtectionClasses {

    private final Neo4jClient graph;

    ProtectionClasses(Neo4jClient graph) {
        this.graph = graph;
    }

    Optional<ProtectionClass> byId(String id) {
        return graph.query("""
                        MATCH (class:ProtectionClass {id: $id})
                        RETURN class
                        """)
                .bind(id)
                .to("id")
                .fetchAs(ProtectionClass.class)
                .mappedBy((types, row) -> ProtectionClass.of(new Row(row).row("class")))
                .one();
    }

    Map<String, List<ProtectionClass>> ofElements(Collection<String> elementIds) {
        return byOwner("""
                UNWIND $ids AS id
                MATCH (element:DataElement {id: id})
                RETURN id, COLLECT {
                  MATCH (element)-[:PROTECTED_BY]->(class:ProtectionClass)
                  RETURN class
                  UNION
                  MATCH (element)<-[:HAS]-(:Dataset)-[:PROTECTED_BY]->(class:ProtectionClass)
                  RETURN class
                } AS classes
                """, elementIds);
    }

    Map<String, List<ProtectionClass>> ofDatasets(Collection<String> datasetIds) {
        return byOwner("""
                UNWIND $ids AS id
                MATCH (:Dataset {id: id})-[:PROTECTED_BY]->(class:ProtectionClass)
                RETURN id, collect(class) AS classes
                """, datasetIds);
    }

    Map<String, List<ProtectionClass>> satisfiedBy(Collection<String> basisIds) {
        return byOwner("""
                UNWIND $ids AS id
                MATCH (:LegalBasis {id: id})-[:SATISFIES]->(class:ProtectionClass)
                RETURN id, collect(class) AS classes
                """, basisIds);
    }

    private Map<String, List<ProtectionClass>> byOwner(String query, Collection<String> ids) {
        return graph
                .query(query)
                .bind(ids)
                .to("ids")
                .fetchAs(ClassesOfOwner.class)
                .mappedBy((types, row) -> ClassesOfOwner.of(new Row(row)))
                .all()
                .stream()
                .collect(Collectors.toMap(ClassesOfOwner::owner, ClassesOfOwner::classes));
    }

    private record ClassesOfOwner(String owner, List<ProtectionClass> classes) {

        static ClassesOfOwner of(Row row) {
            return new ClassesOfOwner(
                    row.text("id"),
                    row.rows("classes").stream()
                            .map(ProtectionClass::of)
                            .sorted(Comparator.comparing(ProtectionClass::code))
                            .toList());
        }
    }
}
