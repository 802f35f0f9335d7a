package charteroak.agreements.archive;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.SentQueries;
import charteroak.agreements.negotiation.SharedPaper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Counts what goes over the wire. */
@GraphTest
@Tag("contract")
class RoundTripTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    RoundTripTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void paper() {
        SharedPaper.in(graph);
    }

    @Test
    void asksTheGraphAsOftenForFiftyElementsAsForFive() {
        List<String> five = sentFor(5);
        List<String> fifty = sentFor(50);
        assertThat(five).hasSize(3);
        assertThat(fifty).hasSameSizeAs(five);
    }

    @Test
    void readsDocumentsNoMoreWhileNothingIsDoneToThem() {
        stamp("randomUUID()");
        try {
            assertThat(sentFor(5)).hasSize(3);
            assertThat(sentFor(50)).hasSize(2);
        } finally {
            stamp("null");
        }
    }

    private void stamp(String stamp) {
        graph.query("MATCH (agreement:Agreement) WHERE agreement.number STARTS WITH 'PAPER-' SET agreement.stamp = "
                        + stamp)
                .run();
    }

    private List<String> sentFor(int elements) {
        return SentQueries.during(() -> graphQl.documentName("elementPage")
                .variable("first", elements)
                .execute()
                .path("elements.nodes[*].agreements[0].number")
                .entityList(String.class)
                .hasSize(elements));
    }
}
