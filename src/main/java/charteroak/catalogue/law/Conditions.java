package charteroak.catalogue.law;

import charteroak.ground.visibility.SeenGraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the conditions that legal bases require. */
@Component
record Conditions(SeenGraph graph) {

    Optional<Condition> byId(String id) {
        return graph.unseen("the law is public", """
                        MATCH (condition:Condition {id: $id})
                        RETURN condition
                        """).with("id", id).one(row -> Condition.of(row.row("condition")));
    }

    Map<String, List<Condition>> ofBases(Collection<String> basisIds) {
        return graph.unseen("the law is public", """
                        UNWIND $ids AS id
                        MATCH (:LegalBasis {id: id})-[:REQUIRES]->(condition:Condition)
                        RETURN id, condition
                        ORDER BY condition.code
                        """)
                .with("ids", basisIds)
                .lists(row -> Condition.of(row.row("condition")));
    }
}
