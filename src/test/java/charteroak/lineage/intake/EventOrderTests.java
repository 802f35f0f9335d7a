package charteroak.lineage.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import charteroak.GraphTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
class EventOrderTests {

    private static final Path REAL_EVENTS = Path.of("../shared/data/openlineage-events");

    private final LineageClient lineage;

    @Autowired
    EventOrderTests(@LocalServerPort int port, Neo4jClient graph) {
        this.lineage = new LineageClient(port, graph);
    }

    @BeforeEach
    @AfterEach
    void noLineage() {
        lineage.forget();
    }

    @Test
    void fiveSparkEventsInEveryOrderAndEachTwiceGiveOneGraph() throws IOException {
        List<String> events = realEvents();
        events.forEach(this::record);
        List<String> expected = lineage.dump();
        assertThat(expected).as("something was recorded").hasSizeGreaterThan(50);
        List<List<String>> orders = new ArrayList<>();
        everyOrder(events, 0, orders);
        assertThat(orders).hasSize(120);
        for (List<String> order : orders) {
            lineage.forget();
            order.forEach(event -> {
                record(event);
                record(event);
            });
            assertThat(lineage.dump()).isEqualTo(expected);
        }
    }

    @Test
    void sparkEventsPostedTogetherByManyGiveTheSameGraph() throws Exception {
        List<String> events = realEvents();
        events.forEach(this::record);
        List<String> expected = lineage.dump();
        for (int round = 0; round < 10; round++) {
            lineage.forget();
            List<Callable<Integer>> posts = new ArrayList<>();
            for (int copy = 0; copy < 4; copy++) {
                events.forEach(event -> posts.add(() -> lineage.post(event).statusCode()));
            }
            Collections.shuffle(posts, new Random(round));
            try (var many = Executors.newFixedThreadPool(8)) {
                for (var answer : many.invokeAll(posts)) {
                    assertThat(answer.get()).isEqualTo(201);
                }
            }
            assertThat(lineage.dump()).isEqualTo(expected);
        }
    }

    @Test
    void anyEventsInAnyOrderGiveTheSameGraph() {
        qt().withExamples(40)
                .withFixedSeed(20261122)
                .forAll(
                        lists().of(integers().between(0, 100_000)).ofSizeBetween(1, 8),
                        integers().all())
                .checkAssert((seeds, shuffle) -> {
                    List<String> events = seeds.stream().map(MadeUpEvent::of).toList();
                    lineage.forget();
                    assertThat(lineage.post("[" + String.join(",", events) + "]")
                                    .statusCode())
                            .isEqualTo(201);
                    List<String> expected = lineage.dump();
                    List<String> again = new ArrayList<>(events);
                    again.addAll(events);
                    Collections.shuffle(again, new Random(shuffle));
                    lineage.forget();
                    again.forEach(this::record);
                    assertThat(lineage.dump()).isEqualTo(expected);
                });
    }

    private void record(String event) {
        assertThat(lineage.post(event).statusCode()).isEqualTo(201);
    }

    private static List<String> realEvents() throws IOException {
        assumeTrue(
                Files.isDirectory(REAL_EVENTS),
                () -> "skipped: " + REAL_EVENTS + " with the real Spark events is absent");
        List<String> events = new ArrayList<>();
        try (Stream<Path> files = Files.list(REAL_EVENTS)) {
            for (Path file : files.sorted().toList()) {
                events.add(Files.readString(file));
            }
        }
        assertThat(events).hasSize(5);
        return events;
    }

    private static void everyOrder(List<String> events, int fixed, List<List<String>> orders) {
        if (fixed == events.size()) {
            orders.add(List.copyOf(events));
            return;
        }
        List<String> order = new ArrayList<>(events);
        for (int place = fixed; place < events.size(); place++) {
            Collections.swap(order, fixed, place);
            everyOrder(order, fixed + 1, orders);
            Collections.swap(order, fixed, place);
        }
    }
}
