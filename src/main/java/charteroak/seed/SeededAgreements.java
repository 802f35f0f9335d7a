package charteroak.seed;

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
        acts(seed.agreements());
    }

    private void documents(List<Map<String, @Nullable Object>> agreements) {
        batches.write(agreements, """
                UNWIND $rows AS row
                CREATE (agreement:Agreement)
                SET agreement = row {.id, .number, .kind, .title, .scope, .illustrative, .source, .termFrom, .termTo}
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
                SET schedule = each {.id, .purposes, .yearsFrom, .yearsTo}
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

    private void acts(List<Map<String, @Nullable Object>> agreements) {
        batches.write(agreements, """
                UNWIND $rows AS row
                MATCH (agreement:Agreement {id: row.id})
                UNWIND row.acts AS each
                CREATE (act:Act)-[:ON]->(agreement)
                SET act = each {.id, .kind, .effectiveOn, .recordedAt, .note, .termTo}
                """);
        edge(agreements, "each.by", "(act)-[:BY]->(other)", "Agency");
        edge(agreements, "each.concerns", "(act)-[:CONCERNS]->(other)", "Agency");
        edge(agreements, "each.schedule", "(act)-[:ON_SCHEDULE]->(other)", "Schedule");
        edge(agreements, "each.voids", "(act)-[:VOIDS]->(other)", "Act");
        edge(agreements, "each.addsSchedules", "(act)-[:ADDS]->(other)", "Schedule");
        edge(agreements, "each.endsSchedules", "(act)-[:ENDS]->(other)", "Schedule");
    }

    private void edge(List<Map<String, @Nullable Object>> agreements, String ids, String edge, String label) {
        batches.write(agreements, """
                UNWIND $rows AS row
                UNWIND row.acts AS each
                MATCH (act:Act {id: each.id})
                UNWIND %s AS id
                MATCH (other:%s {id: id})
                CREATE %s
                """.formatted(ids, label, edge));
    }
}
