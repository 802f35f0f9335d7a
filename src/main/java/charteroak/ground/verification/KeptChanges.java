package charteroak.ground.verification;

import charteroak.ground.audit.ChainHead;
import charteroak.ground.audit.SealedChange;
import charteroak.ground.store.Row;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads changes as they are kept, whatever was done to them, for verification; visibility does not apply here. */
@Component
class KeptChanges {

    private final Neo4jClient graph;

    KeptChanges(Neo4jClient graph) {
        this.graph = graph;
    }

    /** The kept changes after a sequence, in order. */
    List<SealedChange> changes(long after, int most) {
        return sealed("""
                MATCH (change:Change)
                WHERE change.sequence > $after
                WITH change
                ORDER BY change.sequence
                LIMIT $most
                RETURN properties(change) AS properties
                ORDER BY change.sequence
                """, Map.of("after", after, "most", most));
    }

    /**
     * Some kept changes, each with the hash before it and the hash that its successor, a change or the head, repeats.
     */
    List<StandingChange> standing(Collection<Integer> sequences) {
        return List.copyOf(graph.query("""
                        UNWIND $sequences AS sequence
                        MATCH (change:Change {sequence: sequence})
                        OPTIONAL MATCH (before:Change {sequence: sequence - 1})
                        OPTIONAL MATCH (behind:Change {sequence: sequence + 1})
                        OPTIONAL MATCH (head:AuditHead {id: 'head', sequence: sequence})
                        RETURN properties(change) AS properties,
                          CASE sequence WHEN 1 THEN $start ELSE coalesce(toStringOrNull(before.hash), '') END AS before,
                          coalesce(toStringOrNull(behind.previousHash), toStringOrNull(head.hash), '') AS behind
                        """)
                .bindAll(Map.of("sequences", sequences, "start", ChainHead.START.hash()))
                .fetchAs(StandingChange.class)
                .mappedBy((types, row) -> new StandingChange(
                        new SealedChange(row.get("properties").asMap()),
                        row.get("before").asString(),
                        row.get("behind").asString()))
                .all());
    }

    /** The changes that record the states of things, in order, with only the properties needed to read these. */
    List<SealedChange> tellingStates() {
        return sealed("""
                MATCH (change:Change)
                WHERE change.state IS NOT NULL
                RETURN change {.sequence, .subject, .state, .stateSalt} AS properties, change.sequence AS sequence
                UNION
                MATCH (change:Change {subject: 'catalogue'})
                RETURN change {.sequence, .subject, .after, .stateSalt} AS properties, change.sequence AS sequence
                """, Map.of()).stream()
                .sorted(Comparator.comparing(SealedChange::sequence))
                .toList();
    }

    /** The changes of a subject. */
    List<SealedChange> of(String subject) {
        return sealed(
                "MATCH (change:Change {subject: $subject}) RETURN properties(change) AS properties",
                Map.of("subject", subject));
    }

    /** The things joined to each reading among the changes from one sequence to another. */
    Map<Long, Set<String>> toldOf(long first, long last) {
        Map<Long, Set<String>> told = new HashMap<>();
        graph.query("""
                        MATCH (change:Change)-[:TELLS_OF]->(thing)
                        WHERE $first <= change.sequence <= $last
                        RETURN change.sequence AS sequence, collect(coalesce(thing.id, '')) AS things
                        """)
                .bindAll(Map.of("first", first, "last", last))
                .fetchAs(Row.class)
                .mappedBy((types, row) -> new Row(row))
                .all()
                .forEach(row -> told.put(row.values().get("sequence").asLong(), Set.copyOf(row.texts("things"))));
        return told;
    }

    long count() {
        return graph.query("MATCH (change:Change) RETURN count(change)")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    private List<SealedChange> sealed(String query, Map<String, Object> parameters) {
        return List.copyOf(graph.query(query)
                .bindAll(parameters)
                .fetchAs(SealedChange.class)
                .mappedBy((types, row) -> new SealedChange(row.get("properties").asMap()))
                .all());
    }
}
