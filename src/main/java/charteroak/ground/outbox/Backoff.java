package charteroak.ground.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a failed attempt: twice as long after each, up to a longest time, and between half of that and all of it, so that
 * what failed together is not tried again together.
 */
record Backoff(Duration first, Duration longest, int most, RandomGenerator random) {

    private static final int MOST_DOUBLINGS = 40;

    /** Whether so many failed attempts are too many. */
    boolean isOver(int attempts) {
        return attempts >= most;
    }

    Duration after(int attempts) {
        long doubled = 1L << Math.min(attempts - 1, MOST_DOUBLINGS);
        long nanos = doubled > longest.toNanos() / first.toNanos() ? longest.toNanos() : first.toNanos() * doubled;
        return Duration.ofNanos(nanos / 2 + random.nextLong(nanos / 2 + 1));
    }
}
