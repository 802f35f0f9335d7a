package charteroak.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class ReadingTests {

    private static final String THINGS = "query($id: ID!) { dataset(id: $id) { title elements { nodes { name } } } }";

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final String counsel = "c-" + UUID.randomUUID() + ";COUNSEL:RDG";

    @Autowired
    ReadingTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void aDatasetForItsAgency() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-rdg'})
                          SET agency += {code: 'RDG', name: 'Reading Agency', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (system:SourceSystem {id: 'system-rdg'}) SET system.name = 'Read System'
                        MERGE (agency)-[:OWNS]->(system)
                        MERGE (dataset:Dataset {id: 'dataset-rdg'}) SET dataset.title = 'Read Data'
                        MERGE (system)-[:HAS]->(dataset)
                        MERGE (element:DataElement {id: 'element-rdg'})
                          SET element += {name: 'Read Element', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
                        MERGE (dataset)-[:HAS]->(element)
                        """).run();
        say("OWNING_AGENCY");
    }

    @AfterEach
    void forEverybodyAgain() {
        say("PUBLIC");
    }

    @Test
    void whoIsShownWhatIsNotForEverybodyIsRecordedOnceForAllThatAnAnswerTells() {
        ask(counsel, THINGS);
        assertThat(readings(counsel)).containsExactly("{\"things\":[\"dataset-rdg\",\"element-rdg\"]}");
        ask(counsel, THINGS);
        assertThat(readings(counsel)).hasSize(1);
    }

    @Test
    void aReadingStandsInTheTrailOfEachThingReadAndInNobodysWhoMayNotSeeIt() {
        ask(counsel, THINGS);
        String stranger = "s-" + UUID.randomUUID() + ";STEWARD:OTHER";
        for (String thing : List.of("dataset-rdg", "element-rdg")) {
            assertThat(trail(counsel, thing)).contains("READ by " + name(counsel));
            assertThat(trail(stranger, thing)).isEmpty();
            assertThat(trail("nobody", thing)).isEmpty();
        }
    }

    @Test
    void whatEverybodyMaySeeIsNotRecorded() {
        say("PUBLIC");
        ask(counsel, THINGS);
        assertThat(readings(counsel)).isEmpty();
    }

    @Test
    void whatIsHiddenFromTheReaderIsNotRecorded() {
        String stranger = "s-" + UUID.randomUUID() + ";STEWARD:OTHER";
        ask(stranger, THINGS);
        assertThat(readings(stranger)).isEmpty();
    }

    @Test
    void aTextThatNamesWhatItsReaderMayNotSeeMakesNoReadingOfIt() {
        graph.query("MATCH (agency:Agency {id: 'agency-rdg'}) SET agency.name = 'Keeper of dataset-rdg'")
                .run();
        String stranger = "s-" + UUID.randomUUID() + ";STEWARD:OTHER";
        String keeper = "{ agency(code: \"RDG\") { name } }";
        for (String reader : List.of(stranger, counsel)) {
            graphQl.mutate()
                    .header(TestCallers.HEADER, reader)
                    .build()
                    .document(keeper)
                    .executeAndVerify();
        }
        assertThat(readings(stranger)).isEmpty();
        assertThat(readings(counsel)).containsExactly("{\"things\":[\"dataset-rdg\"]}");
    }

    @Test
    void theTrailWithReadingsInItIsVerified() {
        ask(counsel, THINGS);
        assertThat(new Trail(graphQl).broken(null)).isEmpty();
    }

    @Test
    void whatCannotBeRecordedIsNotTold() {
        Map<String, Object> head = graph.query("MATCH (head:AuditHead) RETURN head.hash AS hash")
                .fetch()
                .one()
                .orElseThrow();
        graph.query("MATCH (head:AuditHead) SET head.hash = []").run();
        try {
            graphQl.mutate()
                    .header(TestCallers.HEADER, counsel)
                    .build()
                    .document(THINGS)
                    .variable("id", "dataset-rdg")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .satisfies(error -> assertThat(String.valueOf(error.getMessage()))
                                    .contains("could not be recorded")));
        } finally {
            graph.query("MATCH (head:AuditHead) SET head.hash = $hash")
                    .bindAll(head)
                    .run();
        }
    }

    private GraphQlTester.Response ask(String caller, String document) {
        return graphQl.mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document(document)
                .variable("id", "dataset-rdg")
                .execute();
    }

    private List<String> readings(String reader) {
        return List.copyOf(graph.query("""
                        MATCH (change:Change {action: 'READ', subject: 'reading', actor: $reader})
                        RETURN change.after
                        ORDER BY change.sequence
                        """)
                .bind(name(reader))
                .to("reader")
                .fetchAs(String.class)
                .all());
    }

    private List<String> trail(String caller, String subject) {
        return graphQl
                .mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document("query($id: ID!) { auditTrail(subject: $id, first: 100) { nodes { action actor } } }")
                .variable("id", subject)
                .execute()
                .path("auditTrail.nodes")
                .entityList(Map.class)
                .get()
                .stream()
                .map(change -> change.get("action") + " by " + change.get("actor"))
                .toList();
    }

    private static String name(String caller) {
        return caller.split(";")[0];
    }

    private void say(String audience) {
        graphQl.document(
                        "mutation($audience: Audience!) { setAudience(input: {subject: \"dataset-rdg\", audience: $audience}) { userErrors { code } } }")
                .variable("audience", audience)
                .execute()
                .path("setAudience.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }
}
