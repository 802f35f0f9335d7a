package charteroak.judgement.facts;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The days on which the state does not work: weekends, and the holidays of CGS 1-4 that {@code state-holidays.csv}
 * lists. A holiday on a Sunday is kept on Monday, one on a Saturday on Friday.
 */
final class StateHolidays {

    private static final List<Holiday> HOLIDAYS = holidays();
    private static final Map<Integer, Set<LocalDate>> KEPT = new ConcurrentHashMap<>();

    private StateHolidays() {}

    static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    static boolean isHoliday(LocalDate day) {
        return keptOf(day.getYear()).contains(day) || keptOf(day.getYear() + 1).contains(day);
    }

    private static Set<LocalDate> keptOf(int year) {
        return KEPT.computeIfAbsent(
                year,
                any -> HOLIDAYS.stream().map(holiday -> kept(holiday.in(year))).collect(Collectors.toSet()));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate kept(LocalDate holiday) {
        return switch (holiday.getDayOfWeek()) {
            case SATURDAY -> holiday.minusDays(1);
            case SUNDAY -> holiday.plusDays(1);
            default -> holiday;
        };
    }

    private static List<Holiday> holidays() {
        try (InputStream in = StateHolidays.class.getResourceAsStream("/rules/state-holidays.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Holiday.of(line.substring(line.indexOf(',') + 1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Tells on which day of a year a holiday falls. */
    private interface Holiday {

        LocalDate in(int year);

        /** Reads a holiday written as a month and day, a weekday of a month, or a number of days from Easter. */
        static Holiday of(String written) {
            String[] words = written.strip().split(" ");
            if (words.length == 1) {
                MonthDay fixed = MonthDay.parse("--" + words[0]);
                return fixed::atYear;
            }
            if (words[0].equals("EASTER")) {
                int days = Integer.parseInt(words[1]);
                return year -> easter(year).plusDays(days);
            }
            DayOfWeek weekday = DayOfWeek.valueOf(words[1]);
            int month = Integer.parseInt(words[2]);
            return words[0].equals("LAST")
                    ? year -> LocalDate.of(year, month, 1).with(lastInMonth(weekday))
                    : year -> LocalDate.of(year, month, 1).with(dayOfWeekInMonth(Integer.parseInt(words[0]), weekday));
        }
    }

    /** Easter Sunday, by the Gregorian computus published in Nature in 1876. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int month = (epact + weekday - 7 * late + 114) / 31;
        int day = (epact + weekday - 7 * late + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
