package charteroak.agreements.act;

import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.ballot.Ballot;
import charteroak.agreements.clause.Term;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.id.Bound;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps acts. Each is written once and never changed, while its agreement or project is locked. */
@Component
public class Acts {

    private final SeenGraph seen;
    private final Neo4jClient graph;

    Acts(SeenGraph seen, Neo4jClient graph) {
        this.seen = seen;
        this.graph = graph;
    }

    /** Holds an agreement or a project against other writers until the transaction ends, and stamps an agreement as written to. */
    public void lock(SubjectId subjectId) {
        graph.query("""
                        OPTIONAL MATCH (agreement:Agreement {id: $id})
                        SET agreement.stamp = randomUUID()
                        WITH count(*) AS once
                        OPTIONAL MATCH (project:Project {id: $id})
                        SET project.actCount = coalesce(project.actCount, 0) + 1
                        """).bind(subjectId.value()).to("id").run();
    }

    /** An act that was kept, with the fingerprint of its request; acts from a seed have none. */
    public record Kept(Act act, @Nullable String content, Readers readers) {}

    /**
     * The id for an act on a thing: the one the client chose or, where an act that the client may not see has it,
     * another one that does not reveal this.
     */
    public ActId idFor(SubjectId subjectId, String key, Viewer viewer) {
        ActId plain = ActId.keyed(key);
        boolean hidden = kept(plain)
                .filter(kept -> !kept.act().subjectId().equals(subjectId))
                .filter(kept -> !viewer.sees(kept.readers()))
                .isPresent();
        return hidden
                ? ActId.keyed(key + "-" + Fingerprint.ofLines(subjectId, key).substring(0, 12))
                : plain;
    }

    public Optional<Kept> kept(ActId id) {
        return seen.unseen(
                        "answers for whom it is too, which its callers ask the viewer", """
                        MATCH (act:Act {id: $id})-[:ON]->(subject:Agreement|Project)
                        RETURN subject.id AS id, subject:Project AS ofProject, act.content AS content, subject.readers AS readers,
                        """ + Dossiers.ACT + "AS act")
                .with("id", id)
                .one(row -> new Kept(
                        Act.of(SubjectId.of(row), row.row("act")), row.optionalText("content"), Readers.of(row)));
    }

    /** Writes an act on a thing that the transaction has locked. */
    public void keep(Act act, String content) {
        graph.query("""
                        OPTIONAL MATCH (agreement:Agreement {id: $subjectId})
                        OPTIONAL MATCH (project:Project {id: $subjectId})
                        WITH coalesce(agreement, project) AS subject
                        CREATE (act:Act)-[:ON]->(subject)
                        SET act = {
                          id: $id, kind: $kind, effectiveOn: $effectiveOn, recordedAt: $recordedAt, note: $note, termTo: $termTo,
                          condition: $condition, determination: $determination, until: $until, vote: $vote, meeting: $meeting, findingId: $findingId,
                          unsigned: CASE WHEN $unsigned THEN true END, termCodes: $termCodes, termTexts: $termTexts, content: $content
                        }
                        SET act += $ballot
                        WITH act
                        CALL (act) {
                          MATCH (agency:Agency {id: $byId})
                          CREATE (act)-[:BY]->(agency)
                        }
                        CALL (act) {
                          MATCH (agency:Agency {id: $concernsId})
                          CREATE (act)-[:CONCERNS]->(agency)
                        }
                        CALL (act) {
                          MATCH (schedule:Schedule {id: $scheduleId})
                          CREATE (act)-[:ON_SCHEDULE]->(schedule)
                        }
                        CALL (act) {
                          MATCH (user:LicensedUser {id: $userId})
                          CREATE (act)-[:OF_USER]->(user)
                        }
                        CALL (act) {
                          MATCH (voided:Act {id: $voidsId})
                          CREATE (act)-[:VOIDS]->(voided)
                        }
                        CALL (act) {
                          MATCH (amendment:Act {id: $amendmentId})
                          CREATE (act)-[:SIGNS]->(amendment)
                        }
                        CALL (act) {
                          UNWIND $addsIds AS id
                          MATCH (schedule:Schedule {id: id})
                          CREATE (act)-[:ADDS]->(schedule)
                        }
                        CALL (act) {
                          UNWIND $endsIds AS id
                          MATCH (schedule:Schedule {id: id})
                          CREATE (act)-[:ENDS]->(schedule)
                        }
                        """).bindAll(parameters(act, content)).run();
    }

    /**
     * The instant to record the next act at: now, or just after the last act recorded, so that acts on one thing follow
     * one another.
     */
    public static Instant after(Iterable<Act> acts, Instant now) {
        Instant latest = now;
        for (Act act : acts) {
            latest = act.recordedAt().isBefore(latest)
                    ? latest
                    : act.recordedAt().plusNanos(1_000);
        }
        return latest;
    }

    private static Map<String, @Nullable Object> parameters(Act act, String content) {
        Map<String, @Nullable Object> parameters = act.told();
        parameters.put("termCodes", texts(act.terms(), Term::code));
        parameters.put("termTexts", texts(act.terms(), Term::text));
        parameters.remove(Particular.TERMS.name());
        parameters.put(Particular.BALLOT.name(), Ballot.properties(act.ballot()));
        parameters.put("content", content);
        return Bound.values(parameters);
    }

    private static @Nullable List<String> texts(List<Term> terms, Function<Term, String> text) {
        return terms.isEmpty() ? null : terms.stream().map(text).toList();
    }
}
