package charteroak.ground.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** When a time limit ends: its last day in the state's time zone, and the last instant that is still in time. */
public sealed interface Due {

    LocalDate day();

    Instant until();

    /** Whether the limit is known to be over on a day. */
    default boolean isOver(LocalDate on) {
        return this instanceof On && on.isAfter(day());
    }

    /** Whether the limit may be over on a day or not, because too few holidays are known to say. */
    default boolean mayBeOver(LocalDate on) {
        return this instanceof AtEarliest && on.isAfter(day());
    }

    /** The limit ends on this day. */
    record On(LocalDate day, Instant until) implements Due {}

    /** The limit ends on this day or later: it counts days of which it is not known whether they are holidays. */
    record AtEarliest(LocalDate day, Instant until) implements Due {}
}
