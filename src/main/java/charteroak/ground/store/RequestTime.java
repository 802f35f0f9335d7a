package charteroak.ground.store;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The moment by which a request must be answered. Its statements in the graph get the time that is left, and the
 * database ends those that take longer.
 */
public final class RequestTime {

    private static final ScopedValue<RequestTime> CURRENT = ScopedValue.newInstance();

    private final Duration allowed;
    private final long ends;

    private RequestTime(Duration allowed) {
        this.allowed = allowed;
        this.ends = System.nanoTime() + allowed.toNanos();
    }

    /** Does some work in a given time from now, or in less when it is part of work that has less. */
    public static <T, X extends Throwable> T within(Duration allowed, ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        RequestTime mine = new RequestTime(allowed);
        RequestTime sooner =
                current().filter(outer -> outer.left().compareTo(allowed) < 0).orElse(mine);
        return ScopedValue.where(CURRENT, sooner).call(work);
    }

    /** The time of the current work; empty for work that nobody waits for. */
    public static Optional<RequestTime> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Whether the current work has run out of time. */
    public static boolean hasPassed() {
        return CURRENT.isBound() && CURRENT.get().ends - System.nanoTime() <= 0;
    }

    /** Stops the current work when its time is over; long computations call this at each step. */
    public static void check() {
        if (hasPassed()) {
            throw new OutOfTime();
        }
    }

    /** Whether a failure came from running out of time. */
    public static boolean explains(Throwable failure) {
        boolean passed = hasPassed();
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(20)
                .anyMatch(each -> each instanceof OutOfTime
                        || each instanceof Neo4jException answer
                                && (passed || answer.code().contains("TransactionTimedOut")));
    }

    /** How much time the work had in all. */
    public Duration allowed() {
        return allowed;
    }

    /** How much time is left, never negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, ends - System.nanoTime()));
    }

    /** Thrown when a request would go on after its time is over. */
    static final class OutOfTime extends RuntimeException {

        OutOfTime() {
            super("The time this request may take is over.");
        }
    }
}
