package charteroak.front.seed;

import charteroak.front.seedformat.Seed;
import org.springframework.stereotype.Component;

/** Writes projects with the requests they came from, the uses they ask for and what was done in them, and joins them to their agreements. */
@Component
class SeededProjects {

    private final Batches batches;

    SeededProjects(Batches batches) {
        this.batches = batches;
    }

    void write(Seed seed) {
        batches.write(seed.projects(), """
                UNWIND $rows AS row
                MATCH (recipient:Agency {id: row.recipient})
                CREATE (project:Project)-[:RECIPIENT]->(recipient)
                SET project = row {.id, .number, .title, .titleEs, .summary, .summaryEs, .purpose, .stage, .topic, .startsOn,
                  .endsOn, .illustrative, .source}
                """);
        batches.write(seed.projects(), """
                UNWIND $rows AS row
                WITH row.id AS id, row.request AS asked
                WHERE asked IS NOT NULL
                MATCH (project:Project {id: id})
                CREATE (request:Request)-[:BECOMES]->(project)
                SET request = asked {.id, .number, .type, .receivedOn}
                """);
        batches.write(seed.projects(), """
                UNWIND $rows AS row
                MATCH (request:Request {id: row.request.id})
                UNWIND row.uses AS use
                UNWIND use.elements AS id
                MATCH (element:DataElement {id: id})
                CREATE (request)-[asked:ASKS_FOR]->(element)
                SET asked = use {.use, .yearsFrom, .yearsTo}
                """);
        batches.write(seed.projects(), """
                UNWIND $rows AS row
                MATCH (project:Project {id: row.id})
                UNWIND row.reliesOn AS id
                MATCH (agreement:Agreement {id: id})
                CREATE (project)-[:RELIES_ON]->(agreement)
                """);
        batches.write(seed.projects(), """
                UNWIND $rows AS row
                MATCH (project:Project {id: row.id})
                UNWIND row.acts AS each
                CREATE (act:Act)-[:ON]->(project)
                SET act = each {.id, .kind, .effectiveOn, .recordedAt, .note, .vote, findingId: each.finding}
                """);
        batches.joinActs(seed.projects(), "each.by", "(act)-[:BY]->(other)", "Agency");
        batches.joinActs(seed.projects(), "each.voids", "(act)-[:VOIDS]->(other)", "Act");
        batches.write(seed.agreements(), """
                UNWIND $rows AS row
                MATCH (license:Agreement {id: row.id})
                MATCH (project:Project {id: row.licenses})
                CREATE (license)-[:LICENSES]->(project)
                """);
    }
}
