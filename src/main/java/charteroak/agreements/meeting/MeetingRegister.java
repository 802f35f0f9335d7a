package charteroak.agreements.meeting;

import charteroak.ground.id.Bound;
import charteroak.ground.visibility.SeenGraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps meetings with their agendas as they were sent, and acts about them. Each is written once and never changed. */
@Component
record MeetingRegister(SeenGraph seen, Neo4jClient graph) {

    /** A meeting that is called. */
    record Called(
            MeetingId id,
            String number,
            String body,
            LocalDate noticeOn,
            LocalDate heldOn,
            @Nullable String place,
            Instant calledAt) {}

    /** What is known of an earlier request with an act id: its fingerprint, which what a seed brought has not, and the number of its meeting. */
    record Earlier(@Nullable String content, String meeting) {}

    /** Holds a board against others who call a meeting of it until the transaction ends. */
    void holdBody(String code) {
        graph.query("""
                        MATCH (body:Body {code: $code})
                        SET body.heldBy = $code
                        REMOVE body.heldBy
                        """).bind(code).to("code").run();
    }

    /** Holds a meeting against other writers until the transaction ends. */
    void hold(MeetingId id) {
        graph.query("""
                        MATCH (meeting:Meeting {id: $id})
                        SET meeting.heldBy = $id
                        REMOVE meeting.heldBy
                        """).bind(id.value()).to("id").run();
    }

    Optional<Earlier> askedWith(String actId) {
        return seen.unseen("answers its client what was asked with the id they chose", """
                        MATCH (act:MeetingAct {id: $id})-[:AT]->(meeting:Meeting)
                        RETURN act.content AS content, meeting.number AS meeting
                        """)
                .with("id", actId)
                .one(row -> row.as(Earlier.class));
    }

    /** Writes a meeting with its agenda. */
    void call(Called called, List<AgendaItem> agenda, String actId, String content) {
        graph.query("""
                        WITH $called AS called
                        MATCH (body:Body {code: called.body})
                        CREATE (meeting:Meeting)-[:OF_BODY]->(body)
                        SET meeting = called {.id, .number, .noticeOn, .heldOn, .place, .calledAt}
                        CREATE (:MeetingAct {id: $actId, kind: 'MEETING_CALLED', recordedAt: called.calledAt, content: $content})-[:AT]->(meeting)
                        WITH meeting
                        UNWIND $agenda AS each
                        CREATE (meeting)-[:HAS_ON_AGENDA]->(item:AgendaItem)
                        SET item = each
                        WITH item
                        CALL (item) {
                          MATCH (thing:Project {id: item.aboutId})
                          RETURN thing
                          UNION
                          MATCH (thing:Meeting {id: item.aboutId})
                          RETURN thing
                          UNION
                          MATCH (thing:Application {id: item.aboutId})
                          RETURN thing
                        }
                        CREATE (item)-[:ABOUT]->(thing)
                        """)
                .bindAll(Bound.values(Map.of(
                        "called", withPlace(called), "agenda", rows(agenda), "actId", actId, "content", content)))
                .run();
    }

    /** Writes an act about a meeting that the transaction holds. */
    void keep(MeetingId meeting, Map<String, ? extends @Nullable Object> act) {
        graph.query("""
                        MATCH (meeting:Meeting {id: $meeting})
                        CREATE (act:MeetingAct)-[:AT]->(meeting)
                        SET act = $act
                        """)
                .bindAll(Bound.values(Map.of("meeting", meeting, "act", act)))
                .run();
    }

    private static Map<String, @Nullable Object> withPlace(Called called) {
        Map<String, @Nullable Object> said = new HashMap<>(Bound.components(called));
        said.putIfAbsent("place", null);
        return said;
    }

    private static List<Map<String, @Nullable Object>> rows(List<AgendaItem> agenda) {
        return agenda.stream()
                .map(item -> {
                    Map<String, @Nullable Object> row = new HashMap<>();
                    row.put("id", item.id());
                    row.put("place", agenda.indexOf(item) + 1);
                    row.put("kind", item.kind());
                    row.put("text", item.text());
                    row.put("since", item.since());
                    row.put(
                            "aboutKind",
                            item.about() == null ? null : item.about().kind());
                    row.put(
                            "aboutId",
                            item.about() == null ? null : item.about().id());
                    row.put(
                            "aboutName",
                            item.about() == null ? null : item.about().name());
                    return row;
                })
                .toList();
    }
}
