package charteroak.ground.calendar;

import java.time.LocalDate;

/**
 * A time in which a count of working days stands still. The day on which it begins still counts, the day on which it
 * ends does not: what is left runs from the next working day.
 */
public record Pause(LocalDate from, LocalDate until) {

    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A pause from %s cannot end on %s".formatted(from, until));
        }
    }

    boolean stops(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(until);
    }
}
