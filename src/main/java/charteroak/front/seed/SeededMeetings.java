package charteroak.front.seed;

import charteroak.front.seedformat.Seed;
import charteroak.ground.fingerprint.Fingerprint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes meetings of boards with their agendas, who was there, what was decided, and their minutes. */
final class SeededMeetings {

    private SeededMeetings() {}

    static void write(Seed seed, Batches batches) {
        List<Map<String, @Nullable Object>> meetings = Seed.things(seed.programme(), "meetings");
        for (Map<String, @Nullable Object> meeting : meetings) {
            int place = 0;
            for (Map<String, @Nullable Object> item : Seed.things(meeting, "agenda")) {
                item.put("place", ++place);
                item.put(
                        "id",
                        "item-"
                                + Fingerprint.ofLines(String.valueOf(meeting.get("id")), String.valueOf(about(item)))
                                        .substring(0, 16));
            }
        }
        batches.write(meetings, """
                MATCH (body:Body {id: row.body})
                CREATE (meeting:Meeting)-[:OF_BODY]->(body)
                SET meeting = row {.id, .number, .noticeOn, .heldOn, .place, .illustrative, .source,
                  calledAt: datetime(toString(row.noticeOn) + 'T14:00:00Z')}
                CREATE (:MeetingAct {id: 'meeting-act-' + row.id + '-called', kind: 'MEETING_CALLED', recordedAt: meeting.calledAt})-[:AT]->(meeting)
                """);
        batches.write(meetings, """
                MATCH (meeting:Meeting {id: row.id})
                UNWIND row.agenda AS each
                CREATE (meeting)-[:HAS_ON_AGENDA]->(item:AgendaItem)
                SET item = each {.id, .place, text: each.point, kind: CASE WHEN each.project IS NULL THEN 'POINT' ELSE 'REQUEST' END}
                WITH row, item, each
                MATCH (project:Project {id: each.project})
                SET item += {aboutKind: 'PROJECT', aboutId: project.id, aboutName: project.number, since: row.noticeOn}
                CREATE (item)-[:ABOUT]->(project)
                """);
        acts(meetings, batches);
    }

    private static @Nullable Object about(Map<String, @Nullable Object> item) {
        return item.get("project") == null ? item.get("point") : item.get("project");
    }

    private static void acts(List<Map<String, @Nullable Object>> meetings, Batches batches) {
        batches.write(meetings, """
                WITH row
                WHERE size(row.present) > 0
                MATCH (meeting:Meeting {id: row.id})-[:OF_BODY]->(body:Body)
                CREATE (act:MeetingAct)-[:AT]->(meeting)
                SET act = {id: 'meeting-act-' + row.id + '-present', kind: 'PRESENCE_RECORDED',
                  recordedAt: datetime(toString(row.heldOn) + 'T14:00:00Z'),
                  seats: COLLECT {
                    MATCH (agency:Agency)-[seat:HAS_SEAT]->(body)
                    WHERE coalesce(seat.validFrom <= row.heldOn, true) AND coalesce(seat.validTo >= row.heldOn, true)
                    RETURN DISTINCT agency.code AS code
                    ORDER BY code
                  },
                  present: COLLECT { MATCH (agency:Agency) WHERE agency.id IN row.present RETURN agency.code AS code ORDER BY code },
                  byLetter: COLLECT { MATCH (agency:Agency) WHERE agency.id IN row.byLetter RETURN agency.code AS code ORDER BY code }}
                """);
        batches.write(meetings, """
                MATCH (meeting:Meeting {id: row.id})
                UNWIND row.agenda AS each
                WITH row, meeting, each
                WHERE size(each.inFavor) + size(each.against) + size(each.abstained) > 0
                CREATE (act:MeetingAct)-[:AT]->(meeting)
                SET act = {id: 'meeting-act-' + each.id, kind: 'DECISION_TAKEN', item: each.id, note: each.note,
                  recordedAt: datetime(toString(row.heldOn) + 'T15:00:00Z') + duration({minutes: each.place}),
                  inFavor: COLLECT { MATCH (agency:Agency) WHERE agency.id IN each.inFavor RETURN agency.code AS code ORDER BY code },
                  against: COLLECT { MATCH (agency:Agency) WHERE agency.id IN each.against RETURN agency.code AS code ORDER BY code },
                  abstained: COLLECT { MATCH (agency:Agency) WHERE agency.id IN each.abstained RETURN agency.code AS code ORDER BY code }}
                """);
        batches.write(meetings, """
                WITH row
                WHERE row.minutes IS NOT NULL
                MATCH (meeting:Meeting {id: row.id})
                CREATE (act:MeetingAct)-[:AT]->(meeting)
                SET act = {id: 'meeting-act-' + row.id + '-minutes', kind: 'MINUTES_KEPT', text: row.minutes,
                  recordedAt: datetime(toString(row.heldOn) + 'T20:00:00Z')}
                """);
    }
}
