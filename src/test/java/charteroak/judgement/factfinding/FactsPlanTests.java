package charteroak.judgement.factfinding;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.negotiation.SharedPaper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Notification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
class FactsPlanTests {

    private final Neo4jClient graph;
    private final Driver driver;

    @Autowired
    FactsPlanTests(Neo4jClient graph, Driver driver) {
        this.graph = graph;
        this.driver = driver;
    }

    static Stream<Arguments> startsAtWhatIsAskedAndWalksFromThere() {
        return Stream.of(
                Arguments.of(AskedFacts.OF_PROJECTS, "Project"),
                Arguments.of(AskedFacts.OF_ELEMENT, "DataElement"),
                Arguments.of(AskedFacts.OF_REQUEST, "DataElement"));
    }

    @ParameterizedTest
    @MethodSource
    void startsAtWhatIsAskedAndWalksFromThere(String query, String label) {
        SharedPaper.in(graph);
        try (var session = driver.session()) {
            ResultSummary planned = session.run(
                            "EXPLAIN " + query,
                            Map.of(
                                    "projects", List.of("project-paper"),
                                    "element", "element-paper-01",
                                    "asks", List.of(Map.of("element", "element-paper-01", "use", "PAYLOAD")),
                                    "viewer", List.of()))
                    .consume();
            assertThat(planned.notifications())
                    .as("labels that no test has made yet are all that is to be said of it")
                    .extracting(Notification::code)
                    .allMatch(code -> code.contains("Unknown"));
            List<Plan> steps = steps(planned.plan()).toList();
            assertThat(steps)
                    .extracting(Plan::operatorType)
                    .noneMatch(type -> type.startsWith("CartesianProduct") || type.startsWith("AllNodesScan"))
                    .anyMatch(type -> type.startsWith("Expand("));
            assertThat(steps)
                    .filteredOn(step -> step.operatorType().startsWith("NodeUniqueIndexSeek"))
                    .extracting(step -> String.valueOf(step.arguments().get("Details")))
                    .anyMatch(details -> details.contains(label + "(id)"));
        }
    }

    private static Stream<Plan> steps(Plan plan) {
        return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(FactsPlanTests::steps));
    }
}
