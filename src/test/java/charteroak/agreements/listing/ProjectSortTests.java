package charteroak.agreements.listing;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.project.ProjectStage;
import charteroak.ground.visibility.ListOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A list of projects that is cut into pages here and one that is cut by the graph go on at the same place, whatever the letters. */
@GraphTest
class ProjectSortTests {

    /** The wide tilde is written with a later sign than the clef and the old letter, which come after it in Unicode. */
    private static final List<String> TITLES = List.of(
            "a",
            "Ab",
            "b",
            "\u00e9",
            "e\u0301",
            "\uff5e",
            "\uff5ea",
            "\uff5e and more than is kept within a property",
            "\uD834\uDD1E",
            "\uD834\uDD1Ea",
            "\uD834\uDD1E and more than is kept within a property",
            "a\uff5e",
            "a\uD800\uDF30");

    private final Neo4jClient graph;

    @Autowired
    ProjectSortTests(Neo4jClient graph) {
        this.graph = graph;
    }

    @BeforeEach
    void keepTitles() {
        graph.query("""
                        UNWIND range(0, size($titles) - 1) AS at
                        CREATE (:SortedProject {title: $titles[at], number: 'SP-' + at, startsOn: date('2026-01-01') + duration({days: at % 3}),
                          stage: $stages[at % size($stages)]})
                        """).bindAll(Map.of("titles", TITLES, "stages", stages())).run();
    }

    @AfterEach
    void leaveNone() {
        graph.query("MATCH (project:SortedProject) DELETE project").run();
    }

    @ParameterizedTest
    @EnumSource
    void aProjectIsAfterThoseThatTheGraphPutsBeforeIt(ProjectSort sort) {
        for (boolean descending : new boolean[] {false, true}) {
            ListOrder order = sort.order(descending);
            List<String> sorted = keys(order, "");
            assertThat(sorted).hasSameSizeAs(TITLES);
            IntStream.range(0, sorted.size()).forEach(at -> {
                String last = sorted.get(at);
                List<String> rest = sorted.subList(at + 1, sorted.size());
                assertThat(sorted.stream().filter(key -> order.isAfter(key, last)))
                        .as("here, after %s", last)
                        .containsExactlyElementsOf(rest);
                assertThat(keys(order, last)).as("in the graph, after %s", last).containsExactlyElementsOf(rest);
            });
        }
    }

    private List<String> keys(ListOrder order, String after) {
        return List.copyOf(graph.query("MATCH (project:SortedProject) WHERE %s WITH %s AS key RETURN key ORDER BY key%s"
                        .formatted(order.after(), order.key(), order.direction()))
                .bindAll(Map.of("after", after, "inSpanish", false, "stageOrder", stages()))
                .fetchAs(String.class)
                .all());
    }

    private static List<String> stages() {
        return Arrays.stream(ProjectStage.values()).map(Enum::name).toList();
    }
}
