package charteroak.front.seed;

import charteroak.front.seedformat.Seed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the program with its boards and agencies, source systems, datasets, concepts and data elements. */
final class SeededCatalog {

    private SeededCatalog() {}

    static void write(Seed seed, Batches batches) {
        Map<String, @Nullable Object> programme = Seed.thing(seed.programme(), "programme");
        batches.write(List.of(programme), """
                CREATE (programme:Programme)
                SET programme = row {.id, .code, .name, .aliases}
                """);
        batches.write(Seed.things(seed.programme(), "bodies"), """
                CREATE (body:Body)
                SET body = row {.id, .code, .name, .description}
                """);
        agencies(programme, Seed.things(seed.programme(), "agencies"), batches);
        agenda(programme, Seed.things(seed.programme(), "learningAgenda"), batches);
        batches.write(seed.systems(), """
                MATCH (agency:Agency {id: row.agency})
                CREATE (agency)-[:OWNS]->(system:SourceSystem)
                SET system = row {.id, .name, .aliases}
                WITH row, system
                UNWIND row.datasets AS each
                CREATE (system)-[:HAS]->(dataset:Dataset)
                SET dataset = each {.id, .title, .description}
                """);
        batches.write(seed.concepts(), """
                CREATE (concept:Concept)
                SET concept = row {.id, .scheme, .code, .name, .url, .identifies}
                """);
        elements(programme, seed.elements(), batches);
    }

    private static void agencies(
            Map<String, @Nullable Object> programme, List<Map<String, @Nullable Object>> agencies, Batches batches) {
        batches.write(agencies, """
                CREATE (agency:Agency)
                SET agency = row {.id, .code, .name, .aliases, .kind, .sector, .source, illustrative: coalesce(row.illustrative, false)}
                """);
        batches.write(agencies, """
                MATCH (agency:Agency {id: row.id})
                UNWIND row.seats AS seat
                MATCH (body:Body {id: seat.body})
                CREATE (agency)-[held:HAS_SEAT]->(body)
                SET held = seat {.validFrom, .validTo}
                """);
        agencies.forEach(agency -> agency.put("programme", programme.get("id")));
        batches.write(agencies, """
                MATCH (agency:Agency {id: row.id})
                MATCH (programme:Programme {id: row.programme})
                UNWIND row.roles AS role
                CREATE (agency)-[held:HOLDS_ROLE]->(programme)
                SET held = role {.role, .validFrom, .validTo, .source}
                """);
    }

    private static void agenda(
            Map<String, @Nullable Object> programme, List<Map<String, @Nullable Object>> topics, Batches batches) {
        int number = 0;
        for (Map<String, @Nullable Object> topic : topics) {
            topic.put("id", "learning-agenda-topic-" + ++number);
            topic.put("setBy", topic.get("agency") == null ? programme.get("id") : topic.get("agency"));
        }
        batches.write(topics, """
                MATCH (setter:Programme|Agency {id: row.setBy})
                CREATE (setter)-[:SETS]->(topic:LearningAgendaTopic)
                SET topic = row {.id, .topic, .validFrom, .validTo, .source}
                """);
    }

    private static void elements(
            Map<String, @Nullable Object> programme, List<Map<String, @Nullable Object>> elements, Batches batches) {
        batches.write(elements, """
                MATCH (dataset:Dataset {id: row.dataset})
                CREATE (dataset)-[:HAS]->(element:DataElement)
                SET element = row {.id, .name, .definition, .dataType, .rawDataType, .yearsFrom, .yearsTo, .rawYears,
                  .classification, .identifierClass}
                """);
        batches.join(elements, "DataElement", "concepts", "Concept", "CREATE (one)-[:REALISES]->(other)");
        batches.join(elements, "DataElement", "derivedFrom", "DataElement", "CREATE (one)-[:DERIVED_FROM]->(other)");
        elements.forEach(element -> element.put("publishedAt", programme.get("definitionsPublishedAt")));
        batches.write(elements, """
                WITH row
                WHERE row.definition IS NOT NULL
                MATCH (element:DataElement {id: row.id})
                CREATE (element)-[:HAS_REVISION]->(:Revision {
                  id: 'revision-' + substring(row.id, size('element-')) + '-1',
                  number: 1,
                  definition: row.definition,
                  state: 'PUBLISHED',
                  proposedAt: row.publishedAt,
                  publishedAt: row.publishedAt
                })
                """);
    }
}
