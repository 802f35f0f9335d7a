package charteroak.agreements.meeting;

import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Reference;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads meetings. Everybody may know of them; an item of an agenda, and what was decided on it, is for whoever may see what it is about. */
@Component
public class Meetings {

    private static final String TOLD = """
            RETURN meeting, body,
              COLLECT {
                MATCH (meeting)-[:HAS_ON_AGENDA]->(item:AgendaItem)
                OPTIONAL MATCH (item)-[:ABOUT]->(thing)
                WITH item, thing
                WHERE item.aboutId IS NULL OR thing IS NOT NULL AND visible(thing)
                RETURN item
                ORDER BY item.place
              } AS agenda,
              COUNT { (meeting)-[:HAS_ON_AGENDA]->() } AS onAgenda,
              COLLECT {
                MATCH (meeting)<-[:AT]-(act:MeetingAct)
                WHERE act.kind <> 'MEETING_CALLED'
                RETURN act
                ORDER BY act.recordedAt, act.id
              } AS acts
            """;

    private final SeenGraph graph;

    Meetings(SeenGraph graph) {
        this.graph = graph;
    }

    Optional<Meeting> byId(String id, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (meeting:Meeting {id: $id})-[:OF_BODY]->(body:Body)
                        """ + TOLD).with("id", id).one(Meeting::of);
    }

    /** A meeting by its number. */
    public Optional<Meeting> numbered(String number, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (meeting:Meeting {number: $number})-[:OF_BODY]->(body:Body)
                        """ + TOLD).with("number", number).one(Meeting::of);
    }

    /** The meetings of a board or of all, the latest day first. */
    List<Meeting> page(@Nullable String body, Paging paging, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (meeting:Meeting)-[:OF_BODY]->(body:Body)
                        WHERE ($body IS NULL OR body.code = $body)
                          AND ($after = '' OR toString(meeting.heldOn) + ' ' + meeting.number < $after)
                        WITH meeting, body
                        ORDER BY meeting.heldOn DESC, meeting.number DESC
                        LIMIT $limit
                        """ + TOLD + "ORDER BY meeting.heldOn DESC, meeting.number DESC")
                .with("body", body)
                .page(paging)
                .list(Meeting::of);
    }

    int count(@Nullable String body) {
        return graph.unseen("everybody may know of meetings", """
                        MATCH (meeting:Meeting)-[:OF_BODY]->(body:Body)
                        WHERE $body IS NULL OR body.code = $body
                        RETURN count(meeting)
                        """)
                .with("body", body)
                .count();
    }

    /** The meetings on whose agenda each of some things stands, the latest day first. */
    public Map<String, List<Meeting>> about(Collection<String> things, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $things AS id
                        MATCH (meeting:Meeting)-[:HAS_ON_AGENDA]->(:AgendaItem {aboutId: id}), (meeting)-[:OF_BODY]->(body:Body)
                        WITH DISTINCT id, meeting, body
                        ORDER BY meeting.heldOn DESC, meeting.number DESC
                        """ + TOLD + ", id").with("things", things).lists(Meeting::of);
    }

    /** A meeting of a board on some day. */
    record OnDay(MeetingId id, String number, boolean canceled) {

        Reference named() {
            return new Reference(Reference.Kind.MEETING, id.value(), number);
        }
    }

    /** The meetings of a board that were called for a day. */
    List<OnDay> on(LocalDate day, String body) {
        return graph.unseen("everybody may know of meetings", """
                        MATCH (meeting:Meeting {heldOn: $day})-[:OF_BODY]->(:Body {code: $body})
                        RETURN meeting.id AS id, meeting.number AS number,
                          EXISTS { (meeting)<-[:AT]-(:MeetingAct {kind: 'CANCELED'}) } AS canceled
                        ORDER BY number
                        """)
                .with("day", day)
                .with("body", body)
                .list(row -> new OnDay(row.id("id", MeetingId::new), row.text("number"), row.flag("canceled")));
    }

    /** A meeting whose day has come, and whether it was opened. */
    record Due(MeetingId id, String number, LocalDate heldOn, boolean opened) {

        Reference named() {
            return new Reference(Reference.Kind.MEETING, id.value(), number);
        }
    }

    /** The meetings whose day has come that neither have minutes nor were canceled, the earliest first. */
    List<Due> unfinished(LocalDate day) {
        return graph.unseen("everybody may know of meetings", """
                        MATCH (meeting:Meeting)
                        WHERE meeting.heldOn <= $day
                          AND NOT EXISTS { (meeting)<-[:AT]-(act:MeetingAct) WHERE act.kind IN ['MINUTES_KEPT', 'CANCELED'] }
                        RETURN meeting.id AS id, meeting.number AS number, meeting.heldOn AS heldOn,
                          EXISTS { (meeting)<-[:AT]-(:MeetingAct {kind: 'PRESENCE_RECORDED'}) } AS opened
                        ORDER BY heldOn, number
                        """)
                .with("day", day)
                .list(row -> new Due(
                        row.id("id", MeetingId::new), row.text("number"), row.day("heldOn"), row.flag("opened")));
    }

    /** The meetings of a board that have minutes, the earliest first. */
    List<Meeting> withMinutes(String body, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (meeting:Meeting)-[:OF_BODY]->(body:Body {code: $body})
                        WHERE EXISTS { (meeting)<-[:AT]-(:MeetingAct {kind: 'MINUTES_KEPT'}) }
                        WITH meeting, body
                        ORDER BY meeting.heldOn, meeting.number
                        """ + TOLD).with("body", body).list(Meeting::of);
    }
}
