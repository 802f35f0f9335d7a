package charteroak.ground.audit;

import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    private final SeenGraph seen;
    private final Neo4jClient graph;

    Changes(SeenGraph seen, Neo4jClient graph) {
        this.seen = seen;
        this.graph = graph;
    }

    /**
     * Appends a change if the chain ends where the caller thinks, and answers where the chain ends now. In either case
     * the head stays locked until the transaction ends.
     */
    ChainHead append(SealedChange change, ChainHead thought) {
        return seen.unseen("answers what it writes", """
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
                .with("start", ChainHead.START)
                .with("thought", thought)
                .with("change", change.properties())
                .one(row -> row.as(ChainHead.class))
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

    /** The actions that an actor did to a subject before, such as "DRAFTED". */
    public Set<String> actions(Actor actor, String subject) {
        return Set.copyOf(seen.unseen("what an actor did is asked for that actor", """
                        MATCH (change:Change {subject: $subject})
                        WHERE change.actor IN $actors
                        RETURN DISTINCT change.action
                        """)
                .with("subject", subject)
                .with("actors", actor.names())
                .values(String.class));
    }

    /** The actions that an actor did to each of some subjects before; subjects to which they did nothing are left out. */
    public Map<String, Set<String>> actions(Actor actor, Collection<String> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : seen.unseen("what an actor did is asked for that actor", """
                                UNWIND $subjects AS id
                                MATCH (change:Change {subject: id})
                                WHERE change.actor IN $actors
                                RETURN id, collect(DISTINCT change.action) AS actions
                                """)
                        .with("subjects", List.copyOf(subjects))
                        .with("actors", actor.names())
                        .each(row -> Set.copyOf(row.texts("actions")));
    }

    /** The subjects to which an actor did something, if they did: the actor is asked about for these alone. */
    public record Asked(Actor actor, Collection<String> subjects) {}

    /** The actions that each of some actors did to each of some subjects before, in one query; in the order of those asked about. */
    public List<Map<String, Set<String>>> actions(List<Asked> all) {
        List<Map<String, Set<String>>> done = new ArrayList<>();
        all.forEach(asked -> done.add(new HashMap<>()));
        List<Map<String, Object>> asked = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            if (!all.get(place).subjects().isEmpty()) {
                asked.add(Map.of(
                        "place", place,
                        "names", List.copyOf(all.get(place).actor().names()),
                        "subjects", List.copyOf(all.get(place).subjects())));
            }
        }
        if (!asked.isEmpty()) {
            seen.unseen("what actors did is asked to tell what waits for them", """
                            UNWIND $asked AS each
                            UNWIND each.subjects AS subject
                            UNWIND each.names AS name
                            MATCH (change:Change {subject: subject, actor: name})
                            RETURN each.place AS place, subject, collect(DISTINCT change.action) AS actions
                            """)
                    .with("asked", asked)
                    .list(Function.identity())
                    .forEach(row -> done.get(row.number("place"))
                            .computeIfAbsent(row.text("subject"), subject -> new HashSet<>())
                            .addAll(row.texts("actions")));
        }
        return done;
    }

    /** The end of the chain; empty when nothing was written so far, and when the head was removed. */
    public Optional<ChainHead> head() {
        return seen.unseen("auditors alone are told where the chain ends", """
                        MATCH (head:AuditHead {id: 'head'})
                        RETURN coalesce(toIntegerOrNull(head.sequence), 0) AS sequence,
                          coalesce(toStringOrNull(head.hash), '') AS hash
                        """).one(row -> row.as(ChainHead.class));
    }

    /** The last change of a subject; empty when there is none. */
    public Optional<SealedChange> lastOf(String subject) {
        return seen.unseen("the trail judges by it what it has told so far, and tells nobody", """
                        MATCH (change:Change {subject: $subject})
                        RETURN properties(change) AS properties
                        ORDER BY change.sequence DESC
                        LIMIT 1
                        """)
                .with("subject", subject)
                .one(SealedChange::of);
    }

    /** Whether a head is part of the chain. */
    public boolean has(ChainHead head) {
        return seen.unseen(
                        "of a head that this server has seen",
                        "RETURN EXISTS { MATCH (:Change {sequence: $head.sequence, hash: $head.hash}) }")
                .with("head", head)
                .value(Boolean.class)
                .orElseThrow();
    }

    public Optional<Change> byId(String id, Viewer viewer) {
        String found = "MATCH (change:Change {id: $id})\nWHERE change.sequence > 0 AND " + TELLS_NOTHING_HIDDEN + SHOWN;
        return told(viewer, found).with("id", id).one(Change::of);
    }

    /** A page of changes in the order they were made; those of every subject when the subject is null. */
    public List<Change> page(@Nullable String subject, Paging paging, Viewer viewer) {
        return told(
                        viewer,
                        matching(subject) + "WHERE change.sequence > $after AND " + TELLS_NOTHING_HIDDEN + """
                        WITH change
                        ORDER BY change.sequence
                        LIMIT $limit
                        """ + SHOWN
                                + "ORDER BY sequence")
                .with("subject", subject)
                .with("after", sequence(paging))
                .with("limit", paging.first() + 1)
                .list(Change::of);
    }

    public int count(@Nullable String subject, Viewer viewer) {
        return told(viewer, matching(subject) + "WHERE " + TELLS_NOTHING_HIDDEN + "RETURN count(change)")
                .with("subject", subject)
                .count();
    }

    private static String matching(@Nullable String subject) {
        return subject == null ? "MATCH (change:Change)\n" : OF_SUBJECT;
    }

    private SeenGraph.Question told(Viewer viewer, String query) {
        return seen.by(viewer, HIDDEN + query).with("participants", PARTICIPANTS);
    }

    /**
     * The sequence after which a page begins. The cursor is a change's id, which does not reveal how many changes there
     * are.
     */
    private long sequence(Paging paging) {
        if (paging.afterKey().isEmpty()) {
            return 0;
        }
        return seen.unseen("where a page begins", "MATCH (change:Change {id: $id}) RETURN change.sequence")
                .with("id", paging.afterKey())
                .value(Long.class)
                .orElseThrow(() -> new InvalidInput(Sentence.of("audit.cursor")));
    }
}
