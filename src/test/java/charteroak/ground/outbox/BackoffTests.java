package charteroak.ground.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTests {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofHours(6), 30, new Random(11));

    @Test
    void waitsTwiceAsLongAfterEachFailureUntilTheLongestTime() {
        for (int attempts = 1; attempts <= 200; attempts++) {
            double whole =
                    Math.min(5 * Math.pow(2, attempts - 1), Duration.ofHours(6).toSeconds());
            for (int again = 0; again < 50; again++) {
                assertThat(backoff.after(attempts).toNanos() / 1e9).isBetween(whole / 2, whole);
            }
        }
    }

    @Test
    void whatFailsTogetherIsNotTriedAgainTogether() {
        assertThat(IntStream.range(0, 100).mapToObj(each -> backoff.after(5)).distinct())
                .hasSizeGreaterThan(90);
    }

    @Test
    void isOverAfterTooManyFailures() {
        assertThat(backoff.isOver(29)).isFalse();
        assertThat(backoff.isOver(30)).isTrue();
    }
}
