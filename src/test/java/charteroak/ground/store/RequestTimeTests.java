package charteroak.ground.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import charteroak.GraphTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
@Tag("contract")
class RequestTimeTests {

    private static final String ENDLESS =
            "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS endless";

    private final Neo4jClient graph;
    private final RetriedTransaction transaction;

    @Autowired
    RequestTimeTests(Neo4jClient graph, RetriedTransaction transaction) {
        this.graph = graph;
        this.transaction = transaction;
    }

    @Test
    void aStatementEndsWithItsRequestAndLeavesNothingRunning() {
        Throwable failure = catchThrowable(() -> RequestTime.within(Duration.ofMillis(300), () -> ask(ENDLESS)));
        assertThat(failure).isNotNull();
        assertThat(RequestTime.explains(failure)).isTrue();
        assertThat(graph.query("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'endless' "
                                + "AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery")
                        .fetch()
                        .all())
                .isEmpty();
        assertThat(ask("RETURN 1 AS endless")).isEqualTo(1);
    }

    @Test
    void aWriteThatTakesTooLongIsUndoneAndNotTriedAgain() {
        var tries = new AtomicInteger();
        Throwable failure = catchThrowable(() -> RequestTime.within(
                Duration.ofMillis(300),
                () -> transaction.run(() -> {
                    tries.incrementAndGet();
                    graph.query("CREATE (:MadeInVain)").run();
                    return ask(ENDLESS);
                })));
        assertThat(RequestTime.explains(failure)).isTrue();
        assertThat(tries).hasValue(1);
        assertThat(ask("MATCH (vain:MadeInVain) RETURN count(vain) AS endless")).isZero();
    }

    @Test
    void nothingIsAskedWhenTheTimeIsOver() {
        Throwable failure = catchThrowable(() -> RequestTime.within(Duration.ZERO, () -> ask("RETURN 1 AS endless")));
        assertThat(failure).isInstanceOf(RequestTime.OutOfTime.class);
    }

    @Test
    void workWithinWorkHasNoMoreTimeThanTheWhole() throws Exception {
        assertThat(RequestTime.within(
                        Duration.ofSeconds(1),
                        () -> RequestTime.within(
                                Duration.ofHours(1),
                                () -> RequestTime.current().orElseThrow().left())))
                .isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whatNobodyWaitsForHasAllTheTime() {
        assertThat(RequestTime.current()).isEmpty();
        assertThat(RequestTime.hasPassed()).isFalse();
        assertThat(ask("RETURN 1 AS endless")).isEqualTo(1);
    }

    private long ask(String statement) {
        return graph.query(statement).fetchAs(Long.class).one().orElseThrow();
    }
}
