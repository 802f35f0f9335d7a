package charteroak.agreements.archive;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import charteroak.GraphTest;
import charteroak.agreements.negotiation.SharedPaper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Counts what goes over the wire: the driver logs each query it sends. The search index asks for the graph's version meanwhile. */
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
        Logger driver = (Logger) LoggerFactory.getLogger("org.neo4j");
        ListAppender<ILoggingEvent> sent = new ListAppender<>();
        sent.start();
        Level usual = driver.getLevel();
        boolean additive = driver.isAdditive();
        driver.setLevel(Level.DEBUG);
        driver.setAdditive(false);
        driver.addAppender(sent);
        try {
            graphQl.documentName("elementPage")
                    .variable("first", elements)
                    .execute()
                    .path("elements.nodes[*].agreements[0].number")
                    .entityList(String.class)
                    .hasSize(elements);
        } finally {
            driver.detachAppender(sent);
            driver.setAdditive(additive);
            driver.setLevel(usual);
        }
        return List.copyOf(sent.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.contains("C: RUN "))
                .filter(message -> !message.contains("GraphVersion"))
                .toList();
    }
}
