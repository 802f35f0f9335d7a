package charteroak.ground.reminder;

import charteroak.ground.id.Bound;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Which digest each mailbox was sent last, and of which work it was told. */
@Component
record SentDigests(SeenGraph seen, Neo4jClient graph) {

    private static final Sent NEVER = new Sent(LocalDate.MIN, Set.of());

    /**
     * What a mailbox was sent last.
     *
     * @param told the ids of the work that it was told of
     */
    record Sent(LocalDate on, Set<String> told) {

        static Sent of(Row row) {
            return new Sent(row.day("sentOn"), Set.copyOf(row.texts("told")));
        }
    }

    Sent last(String mailbox) {
        return seen.unseen("told to nobody", """
                        MATCH (digest:SentDigest {id: $mailbox})
                        RETURN digest.sentOn AS sentOn, digest.told AS told
                        """)
                .with("mailbox", mailbox)
                .one(Sent::of)
                .orElse(NEVER);
    }

    void keep(String mailbox, LocalDate on, Collection<String> told) {
        graph.query("""
                        MERGE (digest:SentDigest {id: $mailbox})
                        SET digest.sentOn = $on, digest.told = $told
                        """)
                .bindAll(Bound.values(Map.of("mailbox", mailbox, "on", on, "told", List.copyOf(told))))
                .run();
    }
}
