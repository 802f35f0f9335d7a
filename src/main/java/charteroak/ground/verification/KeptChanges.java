package charteroak.ground.verification;

import charteroak.ground.audit.ChainHead;
import charteroak.ground.audit.NotedStates;
import charteroak.ground.audit.SealedChange;
import charteroak.ground.visibility.SeenGraph;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads changes as they are kept, whatever was done to them, for verification; visibility does not apply here. */
@Component
record KeptChanges(SeenGraph graph) {

    private static final String FOR_AUDITORS = "auditors verify it, who may see everything";

    /**
     * A change in its place in the chain.
     *
     * @param before the hash of the change before it; empty where that is missing
     * @param behind the hash that its successor repeats; empty where there is none
     */
    record StandingChange(SealedChange change, String before, String behind) {

        /** Whether the change fits its own seal and its neighbors. */
        boolean isIntact() {
            String hash = change.head().hash();
            return ChainCheck.malformed(change, change.sequence()) == null
                    && change.computedHash().equals(hash)
                    && before.equals(change.properties().get("previousHash"))
                    && behind.equals(hash);
        }
    }

    /** The kept changes after a sequence, in order. */
    List<SealedChange> changes(long after, int most) {
        return graph.unseen(FOR_AUDITORS, """
                        MATCH (change:Change)
                        WHERE change.sequence > $after
                        WITH change
                        ORDER BY change.sequence
                        LIMIT $most
                        RETURN properties(change) AS properties
                        ORDER BY change.sequence
                        """)
                .with("after", after)
                .with("most", most)
                .list(SealedChange::of);
    }

    /**
     * Some kept changes, each with the hash before it and the hash that its successor, a change or the head, repeats.
     */
    List<StandingChange> standing(Collection<Integer> sequences) {
        return graph.unseen("of changes that were found for the viewer, who is told whether each stands", """
                        UNWIND $sequences AS sequence
                        MATCH (change:Change {sequence: sequence})
                        OPTIONAL MATCH (before:Change {sequence: sequence - 1})
                        OPTIONAL MATCH (behind:Change {sequence: sequence + 1})
                        OPTIONAL MATCH (head:AuditHead {id: 'head', sequence: sequence})
                        RETURN properties(change) AS properties,
                          CASE sequence WHEN 1 THEN $start ELSE coalesce(toStringOrNull(before.hash), '') END AS before,
                          coalesce(toStringOrNull(behind.previousHash), toStringOrNull(head.hash), '') AS behind
                        """)
                .with("sequences", sequences)
                .with("start", ChainHead.START.hash())
                .list(row -> new StandingChange(SealedChange.of(row), row.text("before"), row.text("behind")));
    }

    /** The changes that record the states of things, in order, with only the properties needed to read these. */
    List<SealedChange> tellingStates() {
        return graph.unseen(FOR_AUDITORS, """
                        MATCH (change:Change)
                        WHERE change.state IS NOT NULL
                        RETURN change {.sequence, .subject, .state, .stateSalt} AS properties, change.sequence AS sequence
                        UNION
                        MATCH (change:Change {subject: 'catalogue'})
                        RETURN change {.sequence, .subject, .after, .stateSalt} AS properties, change.sequence AS sequence
                        """).list(SealedChange::of).stream()
                .sorted(Comparator.comparing(SealedChange::sequence))
                .toList();
    }

    /** The changes of a subject. */
    List<SealedChange> of(String subject) {
        return graph.unseen(
                        FOR_AUDITORS,
                        "MATCH (change:Change {subject: $subject}) RETURN properties(change) AS properties")
                .with("subject", subject)
                .list(SealedChange::of);
    }

    /** The drafts that a project came to rely on, by its public id: each agreement with the sequence of its draft. */
    Map<String, Map<String, Long>> draftsByProject() {
        Map<String, Map<String, Long>> byNumber = new HashMap<>();
        graph.unseen(FOR_AUDITORS, """
                        MATCH (change:Change {action: 'DRAFTED'})
                        WHERE change.after CONTAINS 'reliedOnBy'
                        RETURN properties(change) AS properties
                        """)
                .list(SealedChange::of)
                .forEach(draft -> NotedStates.content(draft, "after")
                        .path("draft")
                        .path("reliedOnBy")
                        .forEach(number -> byNumber.computeIfAbsent(number.asString(""), any -> new HashMap<>())
                                .put(draft.text("subject"), draft.sequence())));
        Map<String, String> numbers = graph.unseen(FOR_AUDITORS, """
                        UNWIND $numbers AS id
                        MATCH (project:Project {number: id})
                        RETURN id, project.id AS project
                        """)
                .with("numbers", List.copyOf(byNumber.keySet()))
                .each(row -> row.text("project"));
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getValue, entry -> byNumber.getOrDefault(entry.getKey(), Map.of())));
    }

    /** The things joined to each reading among the changes from one sequence to another. */
    Map<Long, Set<String>> toldOf(long first, long last) {
        return graph
                .unseen(FOR_AUDITORS, """
                        MATCH (change:Change)-[:TELLS_OF]->(thing)
                        WHERE $first <= change.sequence <= $last
                        RETURN change.sequence AS sequence, collect(coalesce(thing.id, '')) AS things
                        """)
                .with("first", first)
                .with("last", last)
                .list(Function.identity())
                .stream()
                .collect(Collectors.toMap(
                        row -> row.values().get("sequence").asLong(), row -> Set.copyOf(row.texts("things"))));
    }

    long count() {
        return graph.unseen(FOR_AUDITORS, "MATCH (change:Change) RETURN count(change)")
                .value(Long.class)
                .orElse(0L);
    }
}
