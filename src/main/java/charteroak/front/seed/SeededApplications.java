package charteroak.front.seed;

import charteroak.front.seedformat.Seed;
import charteroak.ground.visibility.Readers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes applications of agencies to join, for those who take part, with what was done about each. */
final class SeededApplications {

    private SeededApplications() {}

    static void write(Seed seed, Batches batches) {
        List<Map<String, @Nullable Object>> applications = Seed.things(seed.programme(), "applications");
        for (Map<String, @Nullable Object> application : applications) {
            application.put("readers", Readers.PARTICIPANTS.tokens());
            int place = 0;
            for (Map<String, @Nullable Object> act : Seed.things(application, "acts")) {
                act.put("place", ++place);
            }
        }
        batches.write(applications, """
                MATCH (agency:Agency {id: row.agency}), (letter:Agreement {id: row.letter})
                CREATE (application:Application:Restricted)-[:BY]->(agency)
                SET application = row {.id, .number, .why, .data, .authority, .security, .conflicts, .illustrative, .source, .readers,
                  key: toString(row.acts[0].effectiveOn) + ' ' + row.number}
                CREATE (application)-[:RESTS_ON]->(letter)
                WITH row, application
                UNWIND row.acts AS each
                MATCH (by:Agency {id: each.by})
                CREATE (act:ApplicationAct)-[:AT]->(application)
                SET act = each {.kind, .effectiveOn, .text, by: by.code, id: 'application-act-' + row.id + '-' + each.place,
                  recordedAt: datetime(toString(each.effectiveOn) + 'T15:00:00Z') + duration({minutes: each.place})}
                """);
    }
}
