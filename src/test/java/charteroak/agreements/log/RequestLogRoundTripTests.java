package charteroak.agreements.log;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.SentQueries;
import charteroak.TestCallers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Fifty requests in a year before there were any: what they cost to read, and what is read of each. */
@GraphTest
@Tag("contract")
class RequestLogRoundTripTests {

    private static final String ROWS = """
            {
              requestLog(filter: {receivedIn: 1999%s}, first: %d) {
                totalCount
                nodes {
                  project { number title recipient { code } providers { code } standing { since } }
                  requestor predecessor decisionStatus ndasNeeded { name } ndasReceived { name }
                }
              }
            }
            """;

    private final HttpGraphQlTester participant;
    private final Neo4jClient graph;

    @Autowired
    RequestLogRoundTripTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.participant =
                graphQl.mutate().header(TestCallers.HEADER, "lee;STEWARD:LOG").build();
        this.graph = graph;
    }

    @BeforeEach
    void fiftyRequests() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-log'})
                          SET agency += {code: 'LOG', name: 'Log', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (agency)-[:OWNS]->(:SourceSystem {id: 'system-log'})-[:HAS]->(dataset:Dataset {id: 'dataset-log', title: 'Log'})
                        MERGE (dataset)-[:HAS]->(element:DataElement {id: 'element-log', name: 'Log'})
                        WITH agency, element
                        UNWIND range(1, 50) AS at
                        MERGE (project:Project {id: 'project-log-' + at})
                          SET project += {number: 'LOG-' + (100 + at), title: 'Log', summary: 'Log.', purpose: 'EVALUATION',
                            stage: 'ANALYSIS', illustrative: true, readers: CASE at WHEN 1 THEN ['AGENCY:OTHER', 'SERVER'] END}
                        MERGE (request:Request {id: 'request-log-' + at})
                          SET request += {number: 'LOG-' + (100 + at), type: 'CONTINUATION', receivedOn: date('1999-01-01') + duration({days: at}),
                            requestor: 'Requestor ' + at, predecessor: 'LOG-' + (99 + at)}
                        MERGE (project)-[:RECIPIENT]->(agency)
                        MERGE (request)-[:BECOMES]->(project)
                        MERGE (request)-[:ASKS_FOR {use: 'PAYLOAD'}]->(element)
                        MERGE (license:Agreement {id: 'agreement-log-' + at})
                          SET license += {number: 'DUL-LOG-' + at, title: 'Log', kind: 'DUL', illustrative: true}
                        MERGE (license)-[:LICENSES]->(project)
                        MERGE (license)-[:NAMES]->(user:LicensedUser {id: 'user-log-' + at})
                          SET user += {name: 'User ' + at, stateEmployee: true}
                        MERGE (vote:Act {id: 'act-log-vote-' + at})
                          SET vote += {kind: 'VOTED', vote: 'YES', effectiveOn: date('1999-06-01'), recordedAt: datetime('1999-06-01T12:00:00Z')}
                        MERGE (vote)-[:ON]->(project)
                        MERGE (vote)-[:BY]->(agency)
                        MERGE (draft:Project {id: 'project-log-draft'})
                          SET draft += {number: 'LOG-DRAFT', title: 'Log', summary: 'Log.', purpose: 'EVALUATION', stage: 'DRAFT', illustrative: true}
                        MERGE (draft)-[:RECIPIENT]->(agency)
                        MERGE (:Request {id: 'request-log-draft', number: 'LOG-DRAFT', type: 'INITIAL'})-[:BECOMES]->(draft)
                        """).run();
    }

    @AfterEach
    void leaveNone() {
        graph.query("""
                        MATCH (thing:Project|Request|Agreement|LicensedUser|Act)
                        WHERE thing.id CONTAINS '-log-'
                        DETACH DELETE thing
                        """).run();
        graph.query(
                        "MATCH (thing:Agency|SourceSystem|Dataset|DataElement) WHERE thing.id ENDS WITH '-log' DETACH DELETE thing")
                .run();
    }

    @Test
    void asksTheGraphAsOftenForFiftyRowsAsForOne() {
        for (String filter : List.of("", ", decisionStatus: APPROVED")) {
            List<String> one = sentFor(1, filter);
            assertThat(one).hasSizeGreaterThan(3).hasSizeLessThan(9);
            assertThat(sentFor(49, filter)).hasSameSizeAs(one);
        }
    }

    @Test
    void tellsParticipantsWhoAskedAndWhichRequestCameBefore() {
        participant
                .document(ROWS.formatted("", 100))
                .execute()
                .path("requestLog.nodes[0].requestor")
                .entity(String.class)
                .isEqualTo("Requestor 50")
                .path("requestLog.nodes[0].predecessor")
                .entity(String.class)
                .isEqualTo("LOG-149")
                .path("requestLog.totalCount")
                .entity(Integer.class)
                .isEqualTo(49)
                .path("requestLog.nodes[48].project.number")
                .entity(String.class)
                .isEqualTo("LOG-102")
                .path("requestLog.nodes[48].predecessor")
                .valueIsNull();
    }

    @Test
    void hasNoDraftThatWasNeverHandedIn() {
        assertThat(participant
                        .document("{ requestLog(first: 100) { nodes { project { number } } } }")
                        .execute()
                        .path("requestLog.nodes[*].project.number")
                        .entityList(String.class)
                        .get())
                .contains("LOG-102")
                .doesNotContain("LOG-DRAFT");
    }

    private List<String> sentFor(int rows, String filter) {
        return SentQueries.during(() -> participant
                .document(ROWS.formatted(filter, rows))
                .execute()
                .path("requestLog.nodes[*].project.number")
                .entityList(String.class)
                .hasSize(rows));
    }
}
