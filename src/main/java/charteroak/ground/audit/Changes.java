package charteroak.ground.audit;

import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.visibility.Visible;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps changes: each is written once, after the one before it, and no query here changes or removes one. */
@Component
public class Changes {

    private static final List<String> PARTICIPANTS = Readers.PARTICIPANTS.tokens();

    /**
     * Answers a change's properties as text, whatever they hold, so that a change that was tampered with can be shown
     * too.
     */
    private static final String SHOWN = """
            RETURN change.sequence AS sequence, change.id AS id,
              coalesce(toStringOrNull(change.at), '') AS at,
              coalesce(toStringOrNull(change.actor), '') AS actor,
              coalesce(toStringOrNull(change.action), '') AS action,
              coalesce(toStringOrNull(change.subject), '') AS subject,
              toStringOrNull(change.before) AS before,
              toStringOrNull(change.after) AS after,
              toStringOrNull(change.salt) AS salt,
              toStringOrNull(change.state) AS state,
              coalesce(toStringOrNull(change.previousHash), '') AS previousHash,
              coalesce(toStringOrNull(change.hash), '') AS hash
            """;

    /**
     * Leaves out changes that name something hidden from the viewer. Since hidden things are few, they are looked for
     * by name; a change that names a run is for participants, and what a reading is about is asked of its
     * relationships.
     */
    private static final String TELLS_NOTHING_HIDDEN = """
            CASE change.action
              WHEN 'READ' THEN
                EXISTS { (change)-[:TELLS_OF]->() }
                AND NOT EXISTS { MATCH (change)-[:TELLS_OF]->(thing) WHERE NOT visible(thing) }
              ELSE NOT any(id IN hidden WHERE change.subject = id
                  OR coalesce(change.before CONTAINS '"' + id + '"', false)
                  OR coalesce(change.after CONTAINS '"' + id + '"', false))
                AND (any(token IN $viewer WHERE token IN $participants)
                  OR NOT (change.subject STARTS WITH 'run-' OR change.subject = 'lineage'
                    OR change.action STARTS WITH 'ALIAS_'
                    OR coalesce(change.before CONTAINS '"run-' OR change.before CONTAINS '"finding-', false)
                    OR coalesce(change.after CONTAINS '"run-' OR change.after CONTAINS '"finding-', false)))
            END
            """;

    private static final String HIDDEN = """
            WITH COLLECT {
              MATCH (thing:Restricted)
              WHERE NOT visible(thing)
              RETURN thing.id
            } AS hidden
            """;

    /** The changes of one thing, and the readings in which someone was shown it. */
    private static final String OF_SUBJECT = """
            WITH hidden
            WHERE NOT $subject IN hidden
            CALL () {
              MATCH (change:Change {subject: $subject})
              RETURN change
              UNION
              MATCH (:SourceSystem|Dataset|DataElement|Agreement|Project|Run {id: $subject})<-[:TELLS_OF]-(change:Change)
              RETURN change
            }
            WITH hidden, change
            """;

    private final Neo4jClient graph;

    Changes(Neo4jClient graph) {
        this.graph = graph;
    }

    /**
     * Appends a change if the chain ends where the caller thinks, and answers where the chain ends now. In either case
     * the head stays locked until the transaction ends.
     */
    ChainHead append(SealedChange change, ChainHead thought) {
        return graph.query("""
                        MERGE (head:AuditHead {id: 'head'})
                          ON CREATE SET head.sequence = $start.sequence, head.hash = $start.hash
                        SET head.heldBy = $change.id
                        REMOVE head.heldBy
                        WITH head, head.sequence = $thought.sequence AND head.hash = $thought.hash AS follows
                        CALL (head, follows) {
                          UNWIND CASE WHEN follows THEN [1] ELSE [] END AS once
                          CREATE (:Change $change)
                          SET head.sequence = $change.sequence, head.hash = $change.hash
                        }
                        RETURN CASE WHEN follows THEN $change.sequence ELSE head.sequence END AS sequence,
                          CASE WHEN follows THEN $change.hash ELSE head.hash END AS hash
                        """)
                .bind(parameters(ChainHead.START))
                .to("start")
                .bind(parameters(thought))
                .to("thought")
                .bind(change.properties())
                .to("change")
                .fetchAs(ChainHead.class)
                .mappedBy((types, row) -> head(new Row(row)))
                .one()
                .orElseThrow();
    }

    /** Adds a change about several things to the trail of each of them. */
    void tellOf(SealedChange change, List<String> things) {
        graph.query("""
                        MATCH (change:Change {id: $change})
                        CALL () {
                          MATCH (thing:Restricted)
                          WHERE thing.id IN $things
                          RETURN thing
                          UNION
                          MATCH (thing:Run)
                          WHERE thing.id IN $things
                          RETURN thing
                        }
                        CREATE (change)-[:TELLS_OF]->(thing)
                        """)
                .bindAll(Map.of(
                        "change", Objects.requireNonNull(change.properties().get("id")), "things", things))
                .run();
    }

    /** The actions that an actor did to a subject. */
    Set<String> actions(Actor actor, String subject) {
        return Set.copyOf(graph.query("""
                        MATCH (change:Change {subject: $subject})
                        WHERE change.actor IN $actors
                        RETURN DISTINCT change.action
                        """)
                .bindAll(Map.of("subject", subject, "actors", actor.names()))
                .fetchAs(String.class)
                .all());
    }

    /** The end of the chain; empty when nothing was written so far, and when the head was removed. */
    public Optional<ChainHead> head() {
        return graph.query("""
                        MATCH (head:AuditHead {id: 'head'})
                        RETURN coalesce(toIntegerOrNull(head.sequence), 0) AS sequence,
                          coalesce(toStringOrNull(head.hash), '') AS hash
                        """)
                .fetchAs(ChainHead.class)
                .mappedBy((types, row) -> head(new Row(row)))
                .one();
    }

    /** The last change of a subject; empty when there is none. */
    public Optional<SealedChange> lastOf(String subject) {
        return sealed("""
                MATCH (change:Change {subject: $subject})
                RETURN properties(change) AS properties
                ORDER BY change.sequence DESC
                LIMIT 1
                """, Map.of("subject", subject)).stream().findFirst();
    }

    private List<SealedChange> sealed(String query, Map<String, Object> parameters) {
        return List.copyOf(graph.query(query)
                .bindAll(parameters)
                .fetchAs(SealedChange.class)
                .mappedBy((types, row) -> new SealedChange(row.get("properties").asMap()))
                .all());
    }

    /** Whether a head is part of the chain. */
    public boolean has(ChainHead head) {
        return graph.query("RETURN EXISTS { MATCH (:Change {sequence: $sequence, hash: $hash}) }")
                .bindAll(parameters(head))
                .fetchAs(Boolean.class)
                .one()
                .orElseThrow();
    }

    public Optional<Change> byId(String id, Viewer viewer) {
        String found = "MATCH (change:Change {id: $id})\nWHERE change.sequence > 0 AND " + TELLS_NOTHING_HIDDEN + SHOWN;
        return list(HIDDEN + found, Map.of("id", id, "viewer", viewer.tokens(), "participants", PARTICIPANTS)).stream()
                .findFirst();
    }

    /** A page of changes in the order they were made; those of every subject when the subject is null. */
    public List<Change> page(@Nullable String subject, Paging paging, Viewer viewer) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("after", sequence(paging));
        parameters.put("limit", paging.first() + 1);
        parameters.put("viewer", viewer.tokens());
        parameters.put("participants", PARTICIPANTS);
        if (subject != null) {
            parameters.put("subject", subject);
        }
        return list(
                HIDDEN + matching(subject) + "WHERE change.sequence > $after AND " + TELLS_NOTHING_HIDDEN + """
                        WITH change
                        ORDER BY change.sequence
                        LIMIT $limit
                        """ + SHOWN
                        + "ORDER BY sequence",
                parameters);
    }

    public int count(@Nullable String subject, Viewer viewer) {
        String counted = matching(subject) + "WHERE " + TELLS_NOTHING_HIDDEN + "RETURN count(change)";
        return graph.query(Visible.compiled(HIDDEN + counted))
                .bindAll(subject == null ? Map.of() : Map.of("subject", subject))
                .bind(viewer.tokens())
                .to("viewer")
                .bind(PARTICIPANTS)
                .to("participants")
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    private static String matching(@Nullable String subject) {
        return subject == null ? "MATCH (change:Change)\n" : OF_SUBJECT;
    }

    private List<Change> list(String query, Map<String, Object> parameters) {
        return List.copyOf(graph.query(Visible.compiled(query))
                .bindAll(parameters)
                .fetchAs(Change.class)
                .mappedBy((types, row) -> Change.of(new Row(row)))
                .all());
    }

    /**
     * The sequence after which a page begins. The cursor is a change's id, which does not reveal how many changes there
     * are.
     */
    private long sequence(Paging paging) {
        if (paging.afterKey().isEmpty()) {
            return 0;
        }
        return graph.query("MATCH (change:Change {id: $id}) RETURN change.sequence")
                .bind(paging.afterKey())
                .to("id")
                .fetchAs(Long.class)
                .one()
                .orElseThrow(() -> new InvalidInput(
                        "'after' is not a cursor of this list; pass the 'endCursor' of an earlier page."));
    }

    private static Map<String, Object> parameters(ChainHead head) {
        return Map.of("sequence", head.sequence(), "hash", head.hash());
    }

    private static ChainHead head(Row row) {
        return new ChainHead(row.values().get("sequence").asLong(), row.text("hash"));
    }
}
