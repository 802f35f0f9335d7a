package charteroak.front.seed;

import charteroak.front.seedformat.Seed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes projects with the requests they came from, the uses they ask for and what was done in them, and joins them to their agreements. */
final class SeededProjects {

    private SeededProjects() {}

    static void write(Seed seed, Batches batches) {
        batches.write(seed.projects(), """
                MATCH (recipient:Agency {id: row.recipient})
                CREATE (project:Project)-[:RECIPIENT]->(recipient)
                SET project = row {.id, .number, .title, .titleEs, .summary, .summaryEs, .purpose, .stage, .topic, .startsOn,
                  .endsOn, .illustrative, .source}
                """);
        batches.write(seed.projects(), """
                WITH row.id AS id, row.request AS asked
                WHERE asked IS NOT NULL
                MATCH (project:Project {id: id})
                CREATE (request:Request)-[:BECOMES]->(project)
                SET request = asked {.id, .number, .type, .receivedOn}
                """);
        batches.write(seed.projects(), """
                MATCH (request:Request {id: row.request.id})
                UNWIND row.uses AS use
                UNWIND use.elements AS id
                MATCH (element:DataElement {id: id})
                CREATE (request)-[asked:ASKS_FOR]->(element)
                SET asked = use {.use, .yearsFrom, .yearsTo}
                """);
        batches.join(seed.projects(), "Project", "reliesOn", "Agreement", "CREATE (one)-[:RELIES_ON]->(other)");
        batches.join(seed.agreements(), "Agreement", "licenses", "Project", "CREATE (one)-[:LICENSES]->(other)");
        batches.write(seed.projects(), """
                MATCH (project:Project {id: row.id})
                UNWIND row.acts AS each
                CREATE (act:Act)-[:ON]->(project)
                SET act = each {.id, .kind, .effectiveOn, .recordedAt, .note, .vote, findingId: each.finding}
                """);
        List<Map<String, @Nullable Object>> acts = Seed.things(seed.projects(), "acts");
        batches.join(acts, "Act", "by", "Agency", "CREATE (one)-[:BY]->(other)");
        batches.join(acts, "Act", "voids", "Act", "CREATE (one)-[:VOIDS]->(other)");
    }
}
