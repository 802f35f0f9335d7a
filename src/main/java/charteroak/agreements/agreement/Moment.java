package charteroak.agreements.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day a question is about, and the instant as known at which it is answered: only acts recorded up to
 * {@code knownAt} count.
 */
public record Moment(LocalDate asOf, Instant knownAt) {

    /** Reads the two GraphQL arguments; each defaults to now. */
    public static Moment of(@Nullable LocalDate asOf, @Nullable Instant knownAt, Clock clock) {
        return new Moment(asOf == null ? LocalDate.now(clock) : asOf, knownAt == null ? clock.instant() : knownAt);
    }
}
