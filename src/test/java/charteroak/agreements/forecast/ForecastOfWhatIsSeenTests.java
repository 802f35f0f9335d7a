package charteroak.agreements.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.SentQueries;
import charteroak.TestCallers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Thirty requests whose proposals took a day, ten of them for one agency's eyes alone and ten times as slow, and one that goes on. */
@GraphTest
@Tag("contract")
class ForecastOfWhatIsSeenTests {

    private static final String FORECAST = """
            {
              project(number: "PACE-OPEN") {
                forecast { asOf waited pastRequests steps { stage median from80 until80 knownUntil restsOnBaseline } savings { shortcut median } }
              }
            }
            """;

    private static final String PACE = """
            { programPace { requests open approved stages { stage backlog days { cases open median eightieth } } months { month received } } }
            """;

    private final HttpGraphQlTester everybody;
    private final HttpGraphQlTester participant;
    private final HttpGraphQlTester agency;
    private final Neo4jClient graph;
    private final LocalDate today;

    @Autowired
    ForecastOfWhatIsSeenTests(HttpGraphQlTester graphQl, Neo4jClient graph, Clock clock) {
        this.everybody = graphQl;
        this.participant =
                graphQl.mutate().header(TestCallers.HEADER, "lou;STEWARD:PACE").build();
        this.agency = graphQl.mutate()
                .header(TestCallers.HEADER, "lee;STEWARD:PACE-OTHER")
                .build();
        this.graph = graph;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void thirtyPastRequestsAndAnOpenOne() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-pace'})
                          SET agency += {code: 'PACE', name: 'Pace', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        WITH agency
                        UNWIND range(1, 31) AS at
                        WITH agency, at, CASE WHEN at <= 20 THEN 10 ELSE 100 END AS days,
                          CASE WHEN at = 31 THEN date($today) - duration({days: 3}) ELSE date('1999-01-01') END AS first
                        MERGE (project:Project {id: 'project-pace-' + at})
                          SET project += {number: CASE at WHEN 31 THEN 'PACE-OPEN' ELSE 'PACE-' + (100 + at) END, title: 'Pace', summary: 'Pace.',
                            purpose: 'EVALUATION', stage: CASE at WHEN 31 THEN 'PROPOSAL_SUBMITTED' ELSE 'VIABILITY_REVIEW' END, stageSince: first,
                            stageTakenOver: 'DRAFT', stageTakenOverAt: datetime('1998-01-01T00:00:00Z'), stageAsOf: date($today),
                            stamp: randomUUID(), illustrative: true,
                            readers: CASE WHEN at > 20 AND at < 31 THEN ['AGENCY:PACE-OTHER', 'SERVER'] END}
                        MERGE (project)-[:RECIPIENT]->(agency)
                        MERGE (request:Request {id: 'request-pace-' + at})
                          SET request += {number: project.number, type: 'INITIAL', receivedOn: first}
                        MERGE (request)-[:BECOMES]->(project)
                        MERGE (handed:Act {id: 'act-pace-handed-' + at})
                          SET handed += {kind: 'PROPOSAL_SUBMITTED', effectiveOn: first, recordedAt: datetime('1999-06-01T12:00:00Z')}
                        MERGE (handed)-[:ON]->(project)
                        MERGE (handed)-[:BY]->(agency)
                        WITH agency, project, at, first, days
                        WHERE at < 31
                        MERGE (taken:Act {id: 'act-pace-taken-' + at})
                          SET taken += {kind: 'PROPOSAL_TAKEN_UP', effectiveOn: first + duration({days: days}),
                            recordedAt: datetime('1999-06-02T12:00:00Z')}
                        MERGE (taken)-[:ON]->(project)
                        MERGE (taken)-[:BY]->(agency)
                        """).bind(today.toString()).to("today").run();
    }

    @AfterEach
    void leaveNone() {
        graph.query("""
                        MATCH (thing:Project|Request|Act|Agency)
                        WHERE thing.id CONTAINS '-pace-' OR thing.id = 'agency-pace'
                        DETACH DELETE thing
                        """).run();
    }

    @Test
    void pastRequestsThatAreHiddenFromTheReaderDoNotCountForThem() {
        GraphQlTester.Response seen = participant.document(FORECAST).execute();
        GraphQlTester.Response withHidden = agency.document(FORECAST).execute();
        assertThat(number(seen, "project.forecast.waited")).isEqualTo(3);
        assertThat(number(withHidden, "project.forecast.pastRequests"))
                .isEqualTo(number(seen, "project.forecast.pastRequests") + 10);
        LocalDate untilForParticipant = until80(seen);
        assertThat(untilForParticipant).isBefore(today.plusDays(30));
        assertThat(until80(withHidden)).isAfter(untilForParticipant.plusDays(50));
    }

    @Test
    void whatIsHiddenIsMissingFromThePaceOfTheProgram() {
        GraphQlTester.Response seen = participant.document(PACE).execute();
        GraphQlTester.Response withHidden = agency.document(PACE).execute();
        for (String path : List.of(
                "programPace.requests",
                "programPace.open",
                "programPace.stages[1].backlog",
                "programPace.stages[0].days.cases")) {
            assertThat(number(withHidden, path)).as(path).isEqualTo(number(seen, path) + 10);
        }
        assertThat(seen.path("programPace.stages[*].stage")
                        .entityList(String.class)
                        .get())
                .startsWith("PROPOSAL_SUBMITTED", "VIABILITY_REVIEW");
    }

    @Test
    void aProjectThatIsHiddenHasNoForecastForTheReader() {
        String hidden = "{ project(number: \"PACE-125\") { forecast { pastRequests } } }";
        everybody
                .document(hidden)
                .execute()
                .errors()
                .filter(any -> true)
                .verify()
                .path("project")
                .valueIsNull();
        agency.document(hidden)
                .execute()
                .path("project.forecast.pastRequests")
                .entity(Integer.class)
                .satisfies(number -> assertThat(number).isGreaterThanOrEqualTo(30));
    }

    @Test
    void theGraphIsAskedAsOftenForManyForecastsAsForOne() {
        sentFor(20);
        assertThat(sentFor(20)).hasSameSizeAs(sentFor(1)).hasSizeLessThan(8);
    }

    private List<String> sentFor(int projects) {
        return SentQueries.during(() -> everybody
                .document("{ projects(first: %d) { nodes { id forecast { pastRequests } } } }".formatted(projects))
                .execute()
                .path("projects.nodes")
                .entityList(Object.class)
                .hasSize(projects));
    }

    private static int number(GraphQlTester.Response answer, String path) {
        return answer.path(path).entity(Integer.class).get();
    }

    private static LocalDate until80(GraphQlTester.Response answer) {
        return LocalDate.parse(answer.path("project.forecast.steps[0].until80")
                .entity(String.class)
                .get());
    }
}
