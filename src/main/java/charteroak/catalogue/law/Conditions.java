package charteroak.catalogue.law;

import charteroak.ground.store.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads the conditions that legal bases require. */
@Component
class Conditions {

    private final Neo4jClient graph;

    Conditions(Neo4jClient graph) {
        this.graph = graph;
    }

    Optional<Condition> byId(String id) {
        return graph.query("""
                        MATCH (condition:Condition {id: $id})
                        RETURN condition
                        """)
                .bind(id)
                .to("id")
                .fetchAs(Condition.class)
                .mappedBy((types, row) -> Condition.of(new Row(row).row("condition")))
                .one();
    }

    Map<String, List<Condition>> ofBases(Collection<String> basisIds) {
        return graph
                .query("""
                        UNWIND $ids AS id
                        MATCH (:LegalBasis {id: id})-[:REQUIRES]->(condition:Condition)
                        WITH id, condition
                        ORDER BY condition.code
                        RETURN id, collect(condition) AS conditions
                        """)
                .bind(basisIds)
                .to("ids")
                .fetchAs(ConditionsOfBasis.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new ConditionsOfBasis(
                            row.text("id"),
                            row.rows("conditions").stream().map(Condition::of).toList());
                })
                .all()
                .stream()
                .collect(Collectors.toMap(ConditionsOfBasis::basis, ConditionsOfBasis::conditions));
    }

    private record ConditionsOfBasis(String basis, List<Condition> conditions) {}
}
