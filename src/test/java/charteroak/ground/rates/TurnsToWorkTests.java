package charteroak.ground.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsToWorkTests {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whoeverFindsNoTurnWaitsForOne() throws Exception {
        var turns = new TurnsToWork(1, 4, Duration.ofSeconds(30));
        assertThat(turns.begin("a")).isTrue();
        CompletableFuture<Boolean> second = begun(turns, "b");
        assertThat(second).isNotDone();
        turns.end();
        assertThat(second.get()).isTrue();
    }

    @Test
    void nobodyWaitsForLong() {
        var turns = new TurnsToWork(1, 4, Duration.ofMillis(1));
        assertThat(turns.begin("a")).isTrue();
        assertThat(turns.begin("b")).isFalse();
        turns.end();
        assertThat(turns.begin("b")).isTrue();
    }

    @Test
    void theLineHasAnEndAndOneClientFillsHalfOfIt() throws Exception {
        var turns = new TurnsToWork(1, 4, Duration.ofSeconds(30));
        assertThat(turns.begin("a")).isTrue();
        CompletableFuture<Boolean> first = begun(turns, "greedy");
        CompletableFuture<Boolean> second = begun(turns, "greedy");
        assertThat(turns.begin("greedy")).isFalse();
        CompletableFuture<Boolean> third = begun(turns, "b");
        CompletableFuture<Boolean> fourth = begun(turns, "c");
        assertThat(turns.begin("d")).isFalse();
        for (CompletableFuture<Boolean> each : List.of(first, second, third, fourth)) {
            turns.end();
            assertThat(each.get()).isTrue();
        }
    }

    /** Begins on a thread of its own, which has the turn or waits in the line when this returns. */
    private CompletableFuture<Boolean> begun(TurnsToWork turns, String client) throws InterruptedException {
        int before = turns.waiting();
        CompletableFuture<Boolean> begun = CompletableFuture.supplyAsync(() -> turns.begin(client), threads);
        while (turns.waiting() == before && !begun.isDone()) {
            Thread.sleep(1);
        }
        return begun;
    }
}
