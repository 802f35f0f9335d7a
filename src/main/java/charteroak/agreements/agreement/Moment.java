package charteroak.agreements.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a question is about, and what was known when it is answered: only acts recorded up to {@code knownAt} are considered. */
public record Moment(LocalDate asOf, Instant knownAt) {

    /** Reads GraphQL's arguments; both default to now. */
    public static Moment of(@Nullable LocalDate asOf, @Nullable Instant knownAt, Clock clock) {
        return new Moment(asOf == null ? LocalDate.now(clock) : asOf, knownAt == null ? clock.instant() : knownAt);
    }
}
