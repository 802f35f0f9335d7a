package charteroak.ground.store;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The moment by which a request must be answered. Whatever the request asks of the graph is given the time that is left, and the
 * graph itself ends what takes longer.
 */
public final class RequestTime {

    private static final ScopedValue<RequestTime> CURRENT = ScopedValue.newInstance();

    private final Duration allowed;
    private final long ends;

    private RequestTime(Duration allowed) {
        this.allowed = allowed;
        this.ends = System.nanoTime() + allowed.toNanos();
    }

    /** Does some work that has so much time from now on, or less when it is part of work that has less. */
    public static <T, X extends Throwable> T within(Duration allowed, ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        RequestTime mine = new RequestTime(allowed);
        RequestTime sooner =
                current().filter(outer -> outer.left().compareTo(allowed) < 0).orElse(mine);
        return ScopedValue.where(CURRENT, sooner).call(work);
    }

    /** The time of the work at hand; empty for what nobody waits for. */
    public static Optional<RequestTime> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Whether the work at hand has run out of time. */
    public static boolean hasPassed() {
        return CURRENT.isBound() && CURRENT.get().ends - System.nanoTime() <= 0;
    }

    /** Stops the work at hand when its time is over; long computations call it at each step. */
    public static void check() {
        if (hasPassed()) {
            throw new OutOfTime();
        }
    }

    /** Whether something failed because the time was over. */
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

    /** How much of it is left, never negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, ends - System.nanoTime()));
    }
}
