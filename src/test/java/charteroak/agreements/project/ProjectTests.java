package charteroak.agreements.project;

import charteroak.GraphTest;
import charteroak.agreements.negotiation.SharedPaper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class ProjectTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    ProjectTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void paper() {
        SharedPaper.in(graph);
    }

    @Test
    void answersAProjectWithItsUsesAndPapers() {
        Response answer = graphQl.document("""
                        { project(number: "PAPER-1") { id purpose stage recipient { code } providers { code } agreements { number }
                            uses(first: 2) { nodes { use years { from to } element { name dataset { title } } } totalCount pageInfo { hasNextPage endCursor } } } }
                        """).execute();
        answer.path("project.recipient.code").entity(String.class).isEqualTo("PRE");
        answer.path("project.providers[*].code").entityList(String.class).containsExactly("PHU", "PPA");
        answer.path("project.agreements[*].number").entityList(String.class).containsExactly("PAPER-DSA", "PAPER-DUL");
        answer.path("project.uses.nodes[*].use").entityList(String.class).containsExactly("PAYLOAD", "LINKAGE_KEY");
        answer.path("project.uses.nodes[0].years.from").entity(Integer.class).isEqualTo(2015);
        answer.path("project.uses.totalCount").entity(Integer.class).isEqualTo(4);
        String cursor = answer.path("project.uses.pageInfo.endCursor")
                .entity(String.class)
                .get();
        graphQl.document(
                        "query($after: String) { project(number: \"PAPER-1\") { uses(after: $after) { nodes { element { id } } } } }")
                .variable("after", cursor)
                .execute()
                .path("project.uses.nodes[*].element.id")
                .entityList(String.class)
                .containsExactly("element-paper-03", "element-paper-h");
    }

    @Test
    void listsProjectsByNumber() {
        graphQl.document("{ projects(first: 100) { nodes { number } totalCount } node(id: \"project-paper\") { id } }")
                .execute()
                .path("projects.nodes[*].number")
                .entityList(String.class)
                .contains("PAPER-1");
    }

    @Test
    void listsTheProjectsThatAreInOneOfSomeStages() {
        graphQl.document("""
                        {
                          there: projects(filter: {recipient: "PRE", stages: [ANALYSIS, CLOSED]}) { nodes { number } totalCount }
                          elsewhere: projects(filter: {recipient: "PRE", stages: [MATCHING]}) { nodes { number } totalCount }
                        }
                        """)
                .execute()
                .path("there.nodes[*].number")
                .entityList(String.class)
                .containsExactly("PAPER-1")
                .path("elsewhere.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void listsTheProjectsThatAskForAnAgencysDataOrAreDoneForOne() {
        graphQl.document("""
                        {
                          gave: projects(filter: {provider: "PPA"}) { nodes { number } totalCount }
                          received: projects(filter: {recipient: "PRE"}) { nodes { number } totalCount }
                          both: projects(filter: {provider: "PPA", recipient: "PRE"}) { nodes { number } }
                          neither: projects(filter: {provider: "PRE"}) { nodes { number } totalCount }
                        }
                        """)
                .execute()
                .path("gave.nodes[*].number")
                .entityList(String.class)
                .containsExactly("PAPER-1")
                .path("received.nodes[*].number")
                .entityList(String.class)
                .containsExactly("PAPER-1")
                .path("both.nodes[*].number")
                .entityList(String.class)
                .containsExactly("PAPER-1")
                .path("gave.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("neither.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }
}
