package charteroak.front.seed;

import charteroak.front.seedformat.Seed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes agreements with their parties, schedules and acts. */
final class SeededAgreements {

    private SeededAgreements() {}

    static void write(Seed seed, Batches batches) {
        documents(seed.agreements(), batches);
        schedules(seed.agreements(), batches);
        acts(seed.agreements(), batches);
    }

    private static void documents(List<Map<String, @Nullable Object>> agreements, Batches batches) {
        batches.write(agreements, """
                CREATE (agreement:Agreement)
                SET agreement = row {.id, .number, .kind, .title, .scope, .illustrative, .source, .termFrom, .termTo,
                  termCodes: [term IN row.terms | term.key], termTexts: [term IN row.terms | term.value], stamp: randomUUID()}
                WITH row, agreement
                UNWIND row.parties AS party
                MATCH (agency:Agency {id: party.agency})
                CREATE (agreement)-[:PARTY {role: party.role}]->(agency)
                """);
        batches.join(agreements, "Agreement", "under", "Agreement", "CREATE (one)-[:UNDER]->(other)");
        batches.write(agreements, """
                MATCH (agreement:Agreement {id: row.id})
                UNWIND row.users AS each
                CREATE (agreement)-[:NAMES]->(user:LicensedUser)
                SET user = each {.id, .name, .organisation, .stateEmployee}
                """);
    }

    private static void schedules(List<Map<String, @Nullable Object>> agreements, Batches batches) {
        batches.write(agreements, """
                MATCH (agreement:Agreement {id: row.id})
                UNWIND row.schedules AS each
                CREATE (agreement)-[:SCHEDULES]->(schedule:Schedule)
                SET schedule = each {.id, .purposes, .yearsFrom, .yearsTo, .elementList}
                """);
        List<Map<String, @Nullable Object>> schedules = Seed.things(agreements, "schedules");
        batches.join(schedules, "Schedule", "provider", "Agency", "CREATE (one)-[:OF]->(other)");
        batches.join(schedules, "Schedule", "legalBases", "LegalBasis", "CREATE (one)-[:CITES]->(other)");
        batches.join(schedules, "Schedule", "datasets", "Dataset", "CREATE (one)-[:GRANTS]->(other)");
        batches.join(schedules, "Schedule", "elements", "DataElement", "CREATE (one)-[:GRANTS]->(other)");
    }

    private static void acts(List<Map<String, @Nullable Object>> agreements, Batches batches) {
        batches.write(agreements, """
                MATCH (agreement:Agreement {id: row.id})
                UNWIND row.acts AS each
                CREATE (act:Act)-[:ON]->(agreement)
                SET act = each {.id, .kind, .effectiveOn, .recordedAt, .note, .termTo, .condition, .determination, .until,
                  termCodes: [term IN each.terms | term.key], termTexts: [term IN each.terms | term.value]}
                """);
        List<Map<String, @Nullable Object>> acts = Seed.things(agreements, "acts");
        batches.join(acts, "Act", "by", "Agency", "CREATE (one)-[:BY]->(other)");
        batches.join(acts, "Act", "concerns", "Agency", "CREATE (one)-[:CONCERNS]->(other)");
        batches.join(acts, "Act", "schedule", "Schedule", "CREATE (one)-[:ON_SCHEDULE]->(other)");
        batches.join(acts, "Act", "user", "LicensedUser", "CREATE (one)-[:OF_USER]->(other)");
        batches.join(acts, "Act", "voids", "Act", "CREATE (one)-[:VOIDS]->(other)");
        batches.join(acts, "Act", "amendment", "Act", "CREATE (one)-[:SIGNS]->(other)");
        batches.join(acts, "Act", "addsSchedules", "Schedule", "CREATE (one)-[:ADDS]->(other)");
        batches.join(acts, "Act", "endsSchedules", "Schedule", "CREATE (one)-[:ENDS]->(other)");
    }
}
