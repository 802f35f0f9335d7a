package charteroak.ground.calendar;

import charteroak.ground.calendar.TimeLimit.CalendarDays;
import charteroak.ground.calendar.TimeLimit.ElapsedHours;
import charteroak.ground.calendar.TimeLimit.WorkingDays;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days on which Connecticut works, and the ends of time limits counted by them. The day of an event is no day of its
 * limit, which ends with its last day. Outside the years whose holidays are known nothing is guessed: such a limit ends
 * at the earliest as if there were none.
 */
public final class StateCalendar {

    private static final StateCalendar OWN = new StateCalendar(HolidayList.own(), ZoneId.of("America/New_York"));
    private static final int HOURS_OF_A_DAY = 24;

    private final NavigableMap<LocalDate, KeptHoliday> holidays = new TreeMap<>();
    private final LocalDate knownFrom;
    private final LocalDate knownUntil;
    private final ZoneId zone;

    StateCalendar(HolidayList list, ZoneId zone) {
        list.holidays().forEach(holiday -> holidays.put(holiday.day(), holiday));
        this.zone = zone;
        int first = list.holidays().stream().mapToInt(KeptHoliday::year).min().orElseThrow();
        int last = list.holidays().stream().mapToInt(KeptHoliday::year).max().orElseThrow();
        this.knownFrom = LocalDate.of(first, 1, 1);
        this.knownUntil = lastKnownDay(last);
    }

    /** The calendar that comes with this program. */
    public static StateCalendar own() {
        return OWN;
    }

    /** The end of a limit that begins with an event of which the day is known: 24 hours end with the next day. */
    public Due dueAfter(LocalDate event, TimeLimit limit) {
        return switch (limit) {
            case CalendarDays(int days) -> on(event.plusDays(days));
            case WorkingDays working -> dueAfter(event, working, List.of());
            case ElapsedHours(int hours) -> on(event.plusDays(Math.ceilDiv(hours, HOURS_OF_A_DAY)));
        };
    }

    /** The end of a limit that begins with an event at an instant: only hours are counted from the instant itself. */
    public Due dueAfter(Instant event, TimeLimit limit) {
        if (limit instanceof ElapsedHours(int hours)) {
            Instant end = event.plus(Duration.ofHours(hours));
            return new Due.On(dayOf(end), end);
        }
        return dueAfter(dayOf(event), limit);
    }

    /** The end of a limit of working days that stood still for some times, which may overlap. */
    public Due dueAfter(LocalDate event, WorkingDays limit, List<Pause> pauses) {
        LocalDate day = event;
        boolean known = true;
        int left = limit.days();
        while (left > 0) {
            day = day.plusDays(1);
            LocalDate counted = day;
            if (!isWeekend(day) && pauses.stream().noneMatch(pause -> pause.stops(counted))) {
                known &= isKnown(day);
                left -= isHoliday(day) ? 0 : 1;
            }
        }
        return known ? on(day) : new Due.AtEarliest(day, endOfDay(day));
    }

    /** How many working days come after one day, up to another and with it; empty where not all holidays are known. */
    public OptionalInt workingDaysBetween(LocalDate after, LocalDate through) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
            if (!isWeekend(day)) {
                if (!isKnown(day)) {
                    return OptionalInt.empty();
                }
                count += isHoliday(day) ? 0 : 1;
            }
        }
        return OptionalInt.of(count);
    }

    /** The last instant of a day in the state's time zone. */
    public Instant endOfDay(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    /** The holidays after one day, up to another and with it, that no law gives each year and somebody appointed. */
    public SortedSet<LocalDate> appointedBetween(LocalDate after, LocalDate through) {
        return holidays.subMap(after, false, through, true).values().stream()
                .filter(holiday -> holiday.legal().isEmpty())
                .map(KeptHoliday::day)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Says of which days it is known whether they are holidays. */
    public Sentence known() {
        return Sentence.of("calendar.known", Part.day(knownFrom), Part.day(knownUntil));
    }

    boolean isHoliday(LocalDate day) {
        return holidays.containsKey(day);
    }

    private boolean isKnown(LocalDate day) {
        return !day.isBefore(knownFrom) && !day.isAfter(knownUntil);
    }

    private Due on(LocalDate day) {
        return new Due.On(day, endOfDay(day));
    }

    /** The day in the state's time zone on which something happened. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The last day of a year, unless New Year's Day of the year after may be kept on it. */
    private static LocalDate lastKnownDay(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return last.getDayOfWeek() == DayOfWeek.FRIDAY ? last.minusDays(1) : last;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
