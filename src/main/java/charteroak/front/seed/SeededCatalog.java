package charteroak.front.seed;

import charteroak.front.seedformat.Seed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the program with its boards and agencies, source systems, datasets, concepts and data elements. */
@Component
class SeededCatalog {

    private final Batches batches;

    SeededCatalog(Batches batches) {
        this.batches = batches;
    }

    void write(Seed seed) {
        programme(Seed.thing(seed.programme(), "programme"));
        bodies(Seed.things(seed.programme(), "bodies"));
        agencies(Seed.thing(seed.programme(), "programme"), Seed.things(seed.programme(), "agencies"));
        agenda(Seed.thing(seed.programme(), "programme"), Seed.things(seed.programme(), "learningAgenda"));
        systems(seed.systems());
        concepts(seed.concepts());
        elements(Seed.thing(seed.programme(), "programme"), seed.elements());
    }

    private void programme(Map<String, @Nullable Object> programme) {
        batches.write(List.of(programme), """
                UNWIND $rows AS row
                CREATE (programme:Programme)
                SET programme = row {.id, .code, .name, .aliases}
                """);
    }

    private void bodies(List<Map<String, @Nullable Object>> bodies) {
        batches.write(bodies, """
                UNWIND $rows AS row
                CREATE (body:Body)
                SET body = row {.id, .code, .name, .description}
                """);
    }

    private void agencies(Map<String, @Nullable Object> programme, List<Map<String, @Nullable Object>> agencies) {
        batches.write(agencies, """
                UNWIND $rows AS row
                CREATE (agency:Agency)
                SET agency = row {.id, .code, .name, .aliases, .kind, .sector, .source, illustrative: coalesce(row.illustrative, false)}
                """);
        batches.write(agencies, """
                UNWIND $rows AS row
                MATCH (agency:Agency {id: row.id})
                UNWIND row.seats AS seat
                MATCH (body:Body {id: seat.body})
                CREATE (agency)-[held:HAS_SEAT]->(body)
                SET held = seat {.validFrom, .validTo}
                """);
        batches.write(with("programme", programme.get("id"), agencies), """
                UNWIND $rows AS row
                MATCH (agency:Agency {id: row.id})
                MATCH (programme:Programme {id: row.programme})
                UNWIND row.roles AS role
                CREATE (agency)-[held:HOLDS_ROLE]->(programme)
                SET held = role {.role, .validFrom, .validTo, .source}
                """);
    }

    private void agenda(Map<String, @Nullable Object> programme, List<Map<String, @Nullable Object>> topics) {
        int number = 0;
        for (Map<String, @Nullable Object> topic : topics) {
            topic.put("id", "learning-agenda-topic-" + ++number);
            topic.put("setBy", topic.get("agency") == null ? programme.get("id") : topic.get("agency"));
        }
        batches.write(topics, """
                UNWIND $rows AS row
                MATCH (setter:Programme|Agency {id: row.setBy})
                CREATE (setter)-[:SETS]->(topic:LearningAgendaTopic)
                SET topic = row {.id, .topic, .validFrom, .validTo, .source}
                """);
    }

    private void systems(List<Map<String, @Nullable Object>> systems) {
        batches.write(systems, """
                UNWIND $rows AS row
                MATCH (agency:Agency {id: row.agency})
                CREATE (agency)-[:OWNS]->(system:SourceSystem)
                SET system = row {.id, .name, .aliases}
                WITH row, system
                UNWIND row.datasets AS each
                CREATE (system)-[:HAS]->(dataset:Dataset)
                SET dataset = each {.id, .title, .description}
                """);
    }

    private void concepts(List<Map<String, @Nullable Object>> concepts) {
        batches.write(concepts, """
                UNWIND $rows AS row
                CREATE (concept:Concept)
                SET concept = row {.id, .scheme, .code, .name, .url}
                """);
    }

    private void elements(Map<String, @Nullable Object> programme, List<Map<String, @Nullable Object>> elements) {
        batches.write(elements, """
                UNWIND $rows AS row
                MATCH (dataset:Dataset {id: row.dataset})
                CREATE (dataset)-[:HAS]->(element:DataElement)
                SET element = row {.id, .name, .definition, .dataType, .rawDataType, .yearsFrom, .yearsTo, .rawYears,
                  .classification, .identifierClass}
                """);
        batches.write(elements, """
                UNWIND $rows AS row
                MATCH (element:DataElement {id: row.id})
                UNWIND row.concepts AS id
                MATCH (concept:Concept {id: id})
                CREATE (element)-[:REALISES]->(concept)
                """);
        batches.write(elements, """
                UNWIND $rows AS row
                MATCH (element:DataElement {id: row.id})
                UNWIND row.derivedFrom AS id
                MATCH (input:DataElement {id: id})
                CREATE (element)-[:DERIVED_FROM]->(input)
                """);
        batches.write(with("publishedAt", programme.get("definitionsPublishedAt"), elements), """
                UNWIND $rows AS row
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

    private static List<Map<String, @Nullable Object>> with(
            String name, @Nullable Object value, List<Map<String, @Nullable Object>> rows) {
        rows.forEach(row -> row.put(name, value));
        return rows;
    }
}
