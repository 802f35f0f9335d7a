package charteroak.front.seed;

import charteroak.front.seedformat.Seed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes agreements with their parties, schedules and acts. */
@Component
class SeededAgreements {

    private final Batches batches;

    SeededAgreements(Batches batches) {
        this.batches = batches;
    }

    void write(Seed seed) {
        documents(seed.agreements());
        schedules(seed.agreements());
        users(seed.agreements());
        acts(seed.agreements());
    }

    private void documents(List<Map<String, @Nullable Object>> agreements) {
        batches.write(agreements, """
                UNWIND $rows AS row
                CREATE (agreement:Agreement)
                SET agreement = row {.id, .number, .kind, .title, .scope, .illustrative, .source, .termFrom, .termTo,
                  termCodes: [term IN row.terms | term.key], termTexts: [term IN row.terms | term.value], stamp: randomUUID()}
                WITH row, agreement
                UNWIND row.parties AS party
                MATCH (agency:Agency {id: party.agency})
                CREATE (agreement)-[:PARTY {role: party.role}]->(agency)
                """);
        batches.write(agreements, """
                UNWIND $rows AS row
                MATCH (agreement:Agreement {id: row.id})
                UNWIND row.under AS id
                MATCH (upper:Agreement {id: id})
                CREATE (agreement)-[:UNDER]->(upper)
                """);
    }

    private void schedules(List<Map<String, @Nullable Object>> agreements) {
        batches.write(agreements, """
                UNWIND $rows AS row
                MATCH (agreement:Agreement {id: row.id})
                UNWIND row.schedules AS each
                CREATE (agreement)-[:SCHEDULES]->(schedule:Schedule)
                SET schedule = each {.id, .purposes, .yearsFrom, .yearsTo, .elementList}
                WITH each, schedule
                MATCH (provider:Agency {id: each.provider})
                CREATE (schedule)-[:OF]->(provider)
                """);
        batches.write(agreements, """
                UNWIND $rows AS row
                UNWIND row.schedules AS each
                MATCH (schedule:Schedule {id: each.id})
                UNWIND each.legalBases AS id
                MATCH (basis:LegalBasis {id: id})
                CREATE (schedule)-[:CITES]->(basis)
                """);
        batches.write(agreements, """
                UNWIND $rows AS row
                UNWIND row.schedules AS each
                MATCH (schedule:Schedule {id: each.id})
                UNWIND each.datasets AS id
                MATCH (dataset:Dataset {id: id})
                CREATE (schedule)-[:GRANTS]->(dataset)
                """);
        batches.write(agreements, """
                UNWIND $rows AS row
                UNWIND row.schedules AS each
                MATCH (schedule:Schedule {id: each.id})
                UNWIND each.elements AS id
                MATCH (element:DataElement {id: id})
                CREATE (schedule)-[:GRANTS]->(element)
                """);
    }

    private void users(List<Map<String, @Nullable Object>> agreements) {
        batches.write(agreements, """
                UNWIND $rows AS row
                MATCH (agreement:Agreement {id: row.id})
                UNWIND row.users AS each
                CREATE (agreement)-[:NAMES]->(user:LicensedUser)
                SET user = each {.id, .name, .organisation, .stateEmployee}
                """);
    }

    private void acts(List<Map<String, @Nullable Object>> agreements) {
        batches.write(agreements, """
                UNWIND $rows AS row
                MATCH (agreement:Agreement {id: row.id})
                UNWIND row.acts AS each
                CREATE (act:Act)-[:ON]->(agreement)
                SET act = each {.id, .kind, .effectiveOn, .recordedAt, .note, .termTo, .condition, .determination, .until,
                  termCodes: [term IN each.terms | term.key], termTexts: [term IN each.terms | term.value]}
                """);
        batches.joinActs(agreements, "each.by", "(act)-[:BY]->(other)", "Agency");
        batches.joinActs(agreements, "each.concerns", "(act)-[:CONCERNS]->(other)", "Agency");
        batches.joinActs(agreements, "each.schedule", "(act)-[:ON_SCHEDULE]->(other)", "Schedule");
        batches.joinActs(agreements, "each.user", "(act)-[:OF_USER]->(other)", "LicensedUser");
        batches.joinActs(agreements, "each.voids", "(act)-[:VOIDS]->(other)", "Act");
        batches.joinActs(agreements, "each.amendment", "(act)-[:SIGNS]->(other)", "Act");
        batches.joinActs(agreements, "each.addsSchedules", "(act)-[:ADDS]->(other)", "Schedule");
        batches.joinActs(agreements, "each.endsSchedules", "(act)-[:ENDS]->(other)", "Schedule");
    }
}
