package charteroak.ground.work;

import charteroak.GraphTest;
import charteroak.TestCallers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class WorkQueueTests {

    private static final String QUEUE = """
            {
              queue(agency: "QUE"%s) {
                totalCount
                counts { kind count }
                agencies { agencyCode count since }
                nodes { work { kind agencyCode subject { name } } roles { role body agency { code } } people { name } }
              }
            }
            """;

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    WorkQueueTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void twoLettersThatAnAgencyHasNotSigned() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-que'})
                          SET agency += {code: 'QUE', name: 'Queue Test Agency', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        WITH agency
                        UNWIND [['LOI-QUE-1', null], ['LOI-QUE-2', ['AGENCY:QUE', 'SERVER']]] AS letter
                        MERGE (agreement:Agreement {id: 'agreement-' + toLower(letter[0])})
                          SET agreement += {number: letter[0], kind: 'LETTER_OF_INTENT', title: 'Queue', illustrative: true,
                            stamp: 'queue-test', readers: letter[1]}
                        MERGE (agreement)-[:PARTY {role: 'PARTICIPANT'}]->(agency)
                        """).run();
    }

    @Test
    void tellsTheOperatingGroupWhatWaitsForWhomAndForHowLong() {
        GraphQlTester.Response queue = as("og;OPERATING_GROUP", "");
        queue.path("queue.nodes[*].work.subject.name").entityList(String.class).containsExactly("LOI-QUE-1");
        queue.path("queue.nodes[0].work.kind").entity(String.class).isEqualTo("AGREEMENT_TO_SIGN");
        queue.path("queue.nodes[0].roles[*].role").entityList(String.class).containsExactly("BOARD_MEMBER");
        queue.path("queue.nodes[0].roles[0].body").entity(String.class).isEqualTo("EXECUTIVE_BOARD");
        queue.path("queue.nodes[0].roles[0].agency.code").entity(String.class).isEqualTo("QUE");
        queue.path("queue.nodes[0].people").entityList(Object.class).hasSize(0);
        queue.path("queue.totalCount").entity(Integer.class).isEqualTo(1);
        queue.path("queue.counts[*].count").entityList(Integer.class).containsExactly(1);
        queue.path("queue.agencies[*].agencyCode").entityList(String.class).containsExactly("QUE");
    }

    @Test
    void tellsWhoeverIsOfTheAgencyTooWhatIsTheirsAlone() {
        as("both;OPERATING_GROUP;STEWARD:QUE", "")
                .path("queue.nodes[*].work.subject.name")
                .entityList(String.class)
                .containsExactly("LOI-QUE-1", "LOI-QUE-2");
    }

    @Test
    void isNarrowedByKind() {
        as("og;OPERATING_GROUP", ", kinds: [SCHEDULE_TO_AFFIRM]")
                .path("queue.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "sue;STEWARD:QUE",
                "head;BOARD_MEMBER:EXECUTIVE_BOARD:QUE",
                "aud;AUDITOR",
                "hub;HUB_OPERATOR"
            })
    void isForTheOperatingGroupAlone(String caller) {
        as(caller, "").path("queue").valueIsNull();
    }

    private GraphQlTester.Response as(String caller, String narrowed) {
        return graphQl.mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document(QUEUE.formatted(narrowed))
                .execute();
    }
}
