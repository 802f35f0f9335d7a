package charteroak.agreements.listing;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** No question has verdicts worked out for more projects than are said, and one that would says so. */
@GraphTest
class ManyProjectsTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    ManyProjectsTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void oneMoreThanAreJudged() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-many'})
                          SET agency += {code: 'MANY', name: 'Many', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        WITH agency
                        UNWIND range(1, $many) AS at
                        MERGE (project:Project {id: 'project-many-' + at})
                          SET project += {number: 'MANY-' + (1000 + at), title: 'Many', summary: 'Many.', purpose: 'EVALUATION',
                            stage: CASE at WHEN 1 THEN 'MATCHING' ELSE 'ANALYSIS' END, illustrative: true, readers: ['AGENCY:MANY', 'SERVER']}
                        MERGE (project)-[:RECIPIENT]->(agency)
                        """).bind(ProjectLists.MOST_JUDGED + 1).to("many").run();
    }

    @AfterEach
    void leaveNone() {
        graph.query("MATCH (project:Project) WHERE project.id STARTS WITH 'project-many-' DETACH DELETE project")
                .run();
    }

    @Test
    void areNotJudgedForOneQuestion() {
        assertThat(refusal("recipient: \"MANY\", verdict: COVERED"))
                .isEqualTo(
                        "501 projects fit the rest of the filter, and verdicts are worked out for at most 500 at a time. "
                                + "Narrow the list further, such as by stage, agency or law.");
    }

    @Test
    void areJudgedOnceTheRestOfTheFilterNarrowsThem() {
        assertThat(refusal("recipient: \"MANY\", stages: [ANALYSIS], verdict: NEEDS_COUNSEL"))
                .isEmpty();
        steward()
                .document(
                        "{ projects(filter: {recipient: \"MANY\", stages: [MATCHING], verdict: NEEDS_COUNSEL}) { totalCount } }")
                .execute()
                .path("projects.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    private String refusal(String filter) {
        List<String> messages = new ArrayList<>();
        steward()
                .document("{ projects(filter: {%s}, first: 1) { totalCount nodes { number } } }".formatted(filter))
                .execute()
                .errors()
                .satisfy(errors -> errors.forEach(error -> messages.add(Objects.requireNonNull(error.getMessage()))));
        return String.join("; ", messages);
    }

    private HttpGraphQlTester steward() {
        return graphQl.mutate().header(TestCallers.HEADER, "many;STEWARD:MANY").build();
    }
}
