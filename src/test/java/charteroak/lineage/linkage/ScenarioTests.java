package charteroak.lineage.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import charteroak.GraphTest;
import charteroak.lineage.intake.LineageClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The scenarios by which OpenLineage's project tests whether a consumer speaks the standard. */
@GraphTest
class ScenarioTests {

    private static final Path SCENARIOS = Path.of("../shared/data/openlineage-scenarios/consumer/scenarios");

    private final LineageClient lineage;
    private final Neo4jClient graph;

    @Autowired
    ScenarioTests(@LocalServerPort int port, Neo4jClient graph) {
        this.lineage = new LineageClient(port, graph);
        this.graph = graph;
    }

    @AfterEach
    void noLineage() {
        lineage.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLL", "airflow"})
    void areAcceptedAndLeaveOneGraphInAnyOrder(String scenario) throws IOException {
        List<String> events = events(scenario);
        List<String> expected = after(events);
        assertThat(expected).hasSizeGreaterThan(20);
        for (int round = 0; round < 4; round++) {
            List<String> shuffled = new ArrayList<>(events);
            shuffled.addAll(events.subList(0, events.size() / 2));
            Collections.shuffle(shuffled, new Random(round));
            assertThat(after(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void columnLineageIsMappedAsTheSqlOfItsScenarioSays() throws IOException {
        after(events("CLL"));
        assertThat(direct("ident")).containsExactly("/tmp/cll_test/cll_source1 a");
        assertThat(direct("trans")).containsExactly("/tmp/cll_test/cll_source1 b");
        assertThat(direct("agg")).containsExactly("/tmp/cll_test/cll_source2 c");
    }

    private List<String> direct(String column) {
        return List.copyOf(
                graph.query("""
                        MATCH (:Extract {name: '/tmp/cll_test/tbl1'})-[:HAS_FIELD]->(:Field {name: $column})
                          -[:DERIVED_FROM {kind: 'DIRECT'}]->(source:Field)<-[:HAS_FIELD]-(extract:Extract)
                        RETURN DISTINCT extract.name + ' ' + source.name AS line
                        ORDER BY line
                        """).bind(column).to("column").fetchAs(String.class).all());
    }

    private List<String> after(List<String> events) {
        lineage.forget();
        events.forEach(event -> assertThat(lineage.post(event).statusCode()).isEqualTo(201));
        return lineage.dump();
    }

    private static List<String> events(String scenario) throws IOException {
        Path folder = SCENARIOS.resolve(scenario).resolve("events");
        assumeTrue(Files.isDirectory(folder), () -> "skipped: " + folder + " with the scenario's events is absent");
        List<String> events = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                events.add(Files.readString(file));
            }
        }
        return events;
    }
}
