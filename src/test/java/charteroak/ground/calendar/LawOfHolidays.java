package charteroak.ground.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * CGS 1-4 and the Governor's appointments written down again, without the code: one walks through the days of each month
 * and counts Mondays and Thursdays; Easter is looked up in the table of the full moons of spring.
 */
final class LawOfHolidays {

    /** The full moon of spring by golden number: days after March 0. */
    private static final int[] FULL_MOONS = {45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27
    };

    private LawOfHolidays() {}

    static Map<String, LocalDate> of(int year) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        days.put("New Year's Day", moved(LocalDate.of(year, 1, 1)));
        days.put("Martin Luther King Jr. Day", counted(year, Month.JANUARY, DayOfWeek.MONDAY, 3));
        days.put("Lincoln Day", moved(LocalDate.of(year, 2, 12)));
        days.put("Washington's Birthday", counted(year, Month.FEBRUARY, DayOfWeek.MONDAY, 3));
        days.put("Good Friday", easter(year).minusDays(2));
        days.put("Memorial Day", last(year, Month.MAY, DayOfWeek.MONDAY));
        if (year > 2022) {
            days.put("Juneteenth Independence Day", moved(LocalDate.of(year, 6, 19)));
        }
        days.put("Independence Day", moved(LocalDate.of(year, 7, 4)));
        days.put("Labor Day", counted(year, Month.SEPTEMBER, DayOfWeek.MONDAY, 1));
        days.put("Columbus Day", counted(year, Month.OCTOBER, DayOfWeek.MONDAY, 2));
        days.put("Veterans' Day", moved(LocalDate.of(year, 11, 11)));
        days.put("Thanksgiving Day", counted(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4));
        days.put("Christmas Day", moved(LocalDate.of(year, 12, 25)));
        return days;
    }

    private static LocalDate moved(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private static LocalDate counted(int year, Month month, DayOfWeek weekday, int which) {
        int seen = 0;
        LocalDate day = LocalDate.of(year, month, 1);
        while (true) {
            seen += day.getDayOfWeek() == weekday ? 1 : 0;
            if (seen == which) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    private static LocalDate last(int year, Month month, DayOfWeek weekday) {
        LocalDate day = LocalDate.of(year, month.plus(1), 1).minusDays(1);
        while (day.getDayOfWeek() != weekday) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The Sunday after the full moon of spring, for the years 1900 to 2199. */
    private static LocalDate easter(int year) {
        LocalDate day = LocalDate.of(year, 3, 1).minusDays(1).plusDays(FULL_MOONS[year % 19]);
        do {
            day = day.plusDays(1);
        } while (day.getDayOfWeek() != DayOfWeek.SUNDAY);
        return day;
    }
}
