package charteroak.ground.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which the state keeps a holiday of a year, as a line of a file lists it. A New Year's Day that is a Saturday
 * is kept on the last day of the year before.
 */
record KeptHoliday(String file, int line, int year, String name, LocalDate day, String source) {

    /** The holiday of the law; empty for a day that was appointed for one year. */
    Optional<LegalHoliday> legal() {
        return LegalHoliday.titled(name);
    }

    String place() {
        return "%s, line %d".formatted(file, line);
    }
}
