package charteroak.lineage.review;

import charteroak.ground.id.Bound;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.SentenceJson;
import charteroak.lineage.openlineage.LineageId;
import charteroak.lineage.review.FindingChange.JudgedFact;
import charteroak.lineage.review.FindingChange.SetAside;
import charteroak.lineage.review.RunReading.KeptFinding;
import charteroak.lineage.review.RunReading.Past;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Adds the results of reviews to earlier findings. No finding is ever removed. */
@Component
record FindingRecords(Neo4jClient graph, Clock clock) {

    /**
     * Writes what a review adds, and answers what was done, finding by finding. The event is the one that caused the
     * review, if one did.
     */
    List<Map<String, String>> add(String run, FindingChange change, @Nullable String event) {
        Instant now = clock.instant();
        List<Map<String, String>> told = new ArrayList<>();
        if (!change.found().isEmpty()) {
            List<Map<String, @Nullable Object>> rows =
                    change.found().stream().map(fact -> row(run, fact)).toList();
            find(run, rows, event, now);
            rows.forEach(row -> told.add(open(row.get("id"), row.get("kind"))));
        }
        if (!change.again().isEmpty()) {
            reopen(change.again().stream().map(KeptFinding::id).toList(), now);
            change.again().forEach(finding -> told.add(open(finding.id(), finding.kind())));
        }
        if (!change.setAside().isEmpty()) {
            supersede(change.setAside(), event, now);
            change.setAside()
                    .forEach(each -> told.add(Map.of(
                            "finding", each.finding().id(),
                            "kind", each.finding().kind().name(),
                            "state", "SUPERSEDED",
                            "reason", each.reason().name())));
        }
        return told;
    }

    private static Map<String, String> open(@Nullable Object finding, @Nullable Object kind) {
        return Map.of("finding", String.valueOf(finding), "kind", String.valueOf(kind), "state", "OPEN");
    }

    /** Keeps what is known of a run's past, and the datasets whose sources it was judged by. */
    void keepPast(String run, Past past, List<String> follows) {
        graph.query("""
                        MATCH (run:Run {id: $run})
                        MERGE (past:RunPast)-[:OF]->(run)
                        SET past.id = $id, past.number = $number, past.named = $named, past.days = $days, past.ended = $ended
                        WITH run
                        UNWIND $follows AS id
                        MATCH (extract:Extract {id: id})
                        MERGE (run)-[:FOLLOWS]->(extract)
                        """)
                .bindAll(parameters(
                        "run", run,
                        "id", "past-of-" + run,
                        "number", past.number(),
                        "named", past.named(),
                        "days", past.days().stream().map(LocalDate::toString).toList(),
                        "ended", past.ended(),
                        "follows", follows))
                .run();
    }

    private void find(String run, List<Map<String, @Nullable Object>> rows, @Nullable String event, Instant now) {
        graph.query("""
                        MATCH (run:Run {id: $run})
                        UNWIND $facts AS fact
                        CREATE (finding:Finding {id: fact.id})
                        SET finding += fact.said,
                            finding.state = 'OPEN',
                            finding.recordedAt = $now,
                            finding.countsSince = [$now]
                        CREATE (finding)-[:IN]->(run)
                        WITH finding, fact
                        CALL (finding, fact) {
                          UNWIND fact.subject AS id
                          CALL (id) {
                            MATCH (thing:DataElement {id: id}) RETURN thing
                            UNION MATCH (thing:Dataset {id: id}) RETURN thing
                            UNION MATCH (thing:Extract {id: id}) RETURN thing
                            UNION MATCH (thing:Field {id: id}) RETURN thing
                          }
                          MERGE (finding)-[:ABOUT]->(thing)
                        }
                        CALL (finding, fact) {
                          UNWIND fact.projects AS id
                          MATCH (project:Project {id: id})
                          MERGE (finding)-[:JUDGED_FOR]->(project)
                        }
                        WITH finding
                        MATCH (event:LineageEvent {id: $event})
                        MERGE (finding)-[:SHOWN_BY]->(event)
                        """)
                .bindAll(parameters("run", run, "facts", rows, "event", event, "now", now))
                .run();
    }

    private void reopen(List<String> findings, Instant now) {
        graph.query("""
                        UNWIND $findings AS id
                        MATCH (finding:Finding {id: id})
                        SET finding.countsSince = finding.countsSince
                              + CASE WHEN size(coalesce(finding.setAsideAt, [])) < size(finding.countsSince) THEN [] ELSE [$now] END,
                            finding.state = 'OPEN'
                        REMOVE finding.supersededReason, finding.supersededAt
                        WITH finding
                        MATCH (finding)-[after:SUPERSEDED_AFTER]->()
                        DELETE after
                        """).bindAll(parameters("findings", findings, "now", now)).run();
    }

    private void supersede(List<SetAside> setAside, @Nullable String event, Instant now) {
        List<Map<String, Object>> rows = setAside.stream()
                .map(each -> Map.<String, Object>of(
                        "id", each.finding().id(),
                        "reason", each.reason(),
                        "ends", each.finding().counts() && !each.reason().stillCounts()))
                .toList();
        graph.query("""
                        UNWIND $rows AS row
                        MATCH (finding:Finding {id: row.id})
                        SET finding.state = 'SUPERSEDED',
                            finding.supersededReason = row.reason,
                            finding.supersededAt = $now,
                            finding.setAsideAt = CASE WHEN row.ends THEN coalesce(finding.setAsideAt, []) + [$now] ELSE finding.setAsideAt END
                        WITH finding
                        CALL (finding) {
                          MATCH (finding)-[stale:SUPERSEDED_AFTER]->()
                          DELETE stale
                        }
                        MATCH (event:LineageEvent {id: $event})
                        MERGE (finding)-[:SUPERSEDED_AFTER]->(event)
                        """)
                .bindAll(parameters("rows", rows, "event", event, "now", now))
                .run();
    }

    private static Map<String, @Nullable Object> row(String run, JudgedFact judged) {
        Fact fact = judged.fact();
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("kind", fact.kind());
        said.put("subject", fact.key());
        said.put("message", fact.message().in(Language.ENGLISH));
        said.put("messageSentence", SentenceJson.of(fact.message()));
        said.put("judgedFor", judged.judged().key());
        said.put("projectNumber", judged.judged().number());
        said.put("occurredOn", judged.judged().day());
        String id = LineageId.of(
                "finding",
                run,
                fact.kind().name(),
                fact.key(),
                judged.judged().key(),
                judged.judged().day().toString());
        return parameters(
                "id", id,
                "kind", fact.kind(),
                "said", said,
                "subject", fact.subject(),
                "projects", judged.judged().projects());
    }

    private static Map<String, @Nullable Object> parameters(@Nullable Object... pairs) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            parameters.put(String.valueOf(pairs[at]), pairs[at + 1]);
        }
        return Bound.values(parameters);
    }
}
