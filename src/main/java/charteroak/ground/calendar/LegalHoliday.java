package charteroak.ground.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The holidays that each year has by CGS 1-4, and the two that the Governor appoints each year. Where the law names a
 * date, the holiday is kept on the Friday before a Saturday and on the Monday after a Sunday. The law does not say when
 * Good Friday is, so only the days on which it can fall are known here.
 */
enum LegalHoliday {
    NEW_YEARS_DAY("New Year's Day", MonthDay.of(1, 1)),
    MARTIN_LUTHER_KING_DAY("Martin Luther King Jr. Day", MONDAY, MonthDay.of(1, 15), MonthDay.of(1, 21)),
    LINCOLN_DAY("Lincoln Day", MonthDay.of(2, 12)),
    WASHINGTONS_BIRTHDAY("Washington's Birthday", MONDAY, MonthDay.of(2, 15), MonthDay.of(2, 21)),
    GOOD_FRIDAY("Good Friday", FRIDAY, MonthDay.of(3, 20), MonthDay.of(4, 23)),
    MEMORIAL_DAY("Memorial Day", MONDAY, MonthDay.of(5, 25), MonthDay.of(5, 31)),
    JUNETEENTH("Juneteenth Independence Day", MonthDay.of(6, 19)),
    INDEPENDENCE_DAY("Independence Day", MonthDay.of(7, 4)),
    LABOR_DAY("Labor Day", MONDAY, MonthDay.of(9, 1), MonthDay.of(9, 7)),
    COLUMBUS_DAY("Columbus Day", MONDAY, MonthDay.of(10, 8), MonthDay.of(10, 14)),
    VETERANS_DAY("Veterans' Day", MonthDay.of(11, 11)),
    THANKSGIVING_DAY("Thanksgiving Day", THURSDAY, MonthDay.of(11, 22), MonthDay.of(11, 28)),
    CHRISTMAS_DAY("Christmas Day", MonthDay.of(12, 25));

    /** PA 22-128 made it a holiday on October 1, 2022. */
    private static final int FIRST_JUNETEENTH = 2023;

    private final String title;
    private final @Nullable DayOfWeek weekday;
    private final MonthDay first;
    private final MonthDay last;

    LegalHoliday(String title, MonthDay day) {
        this(title, null, day, day);
    }

    LegalHoliday(String title, @Nullable DayOfWeek weekday, MonthDay first, MonthDay last) {
        this.title = title;
        this.weekday = weekday;
        this.first = first;
        this.last = last;
    }

    static Optional<LegalHoliday> titled(String title) {
        return Stream.of(values())
                .filter(holiday -> holiday.title.equals(title))
                .findFirst();
    }

    /** The holidays that a year has. */
    static List<LegalHoliday> of(int year) {
        return Stream.of(values()).filter(holiday -> holiday.isLawIn(year)).toList();
    }

    String title() {
        return title;
    }

    boolean isLawIn(int year) {
        return this != JUNETEENTH || year >= FIRST_JUNETEENTH;
    }

    /** Whether the holiday of a year can be kept on a day. */
    boolean canBeKeptOn(LocalDate day, int year) {
        if (weekday == null) {
            return day.equals(kept(first.atYear(year)));
        }
        return day.getDayOfWeek() == weekday && !day.isBefore(first.atYear(year)) && !day.isAfter(last.atYear(year));
    }

    private static LocalDate kept(LocalDate named) {
        return switch (named.getDayOfWeek()) {
            case SATURDAY -> named.minusDays(1);
            case SUNDAY -> named.plusDays(1);
            default -> named;
        };
    }
}
