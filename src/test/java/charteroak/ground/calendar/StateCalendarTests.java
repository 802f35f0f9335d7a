package charteroak.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.ground.calendar.TimeLimit.CalendarDays;
import charteroak.ground.calendar.TimeLimit.ElapsedHours;
import charteroak.ground.calendar.TimeLimit.WorkingDays;
import charteroak.ground.sentence.Language;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StateCalendarTests {

    private static final ZoneId HARTFORD = ZoneId.of("America/New_York");
    private static final StateCalendar CALENDAR = StateCalendar.own();
    private static final Set<LocalDate> HOLIDAYS = IntStream.rangeClosed(2012, 2031)
            .boxed()
            .flatMap(year -> LawOfHolidays.of(year).values().stream())
            .collect(Collectors.toSet());

    @ParameterizedTest(name = "{0}: {2} from {1}")
    @CsvFileSource(resources = "/calendar/worked-dates.csv", numLinesToSkip = 1)
    void endsWhenItWasWorkedOutByHand(String what, String event, String limit, @Nullable String pauses, String ends) {
        Due due = due(event, limit(limit), pauses(pauses));
        assertThat(due).as(what).isInstanceOf(Due.On.class);
        if (ends.contains("T")) {
            assertThat(due.until()).isEqualTo(instant(ends));
        } else {
            assertThat(due.day()).isEqualTo(LocalDate.parse(ends));
            assertThat(due.until().truncatedTo(ChronoUnit.SECONDS)).isEqualTo(instant(ends + "T23:59:59"));
        }
    }

    @Test
    void agreesWithACountDayByDay() {
        Random random = new Random(4);
        int paused = 0;
        for (int run = 0; run < 20_000; run++) {
            LocalDate event = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(365 * 18));
            WorkingDays limit = new WorkingDays(1 + random.nextInt(40));
            List<Pause> pauses = new ArrayList<>();
            for (int left = random.nextInt(3); left > 0; left--) {
                LocalDate from = event.plusDays(random.nextInt(60) - 5);
                pauses.add(new Pause(from, from.plusDays(random.nextInt(30))));
            }
            LocalDate right = naively(event, limit.days(), pauses);
            assertThat(CALENDAR.dueAfter(event, limit, pauses).day())
                    .as("%s after %s but %s", limit, event, pauses)
                    .isEqualTo(right);
            paused += right.equals(naively(event, limit.days(), List.of())) ? 0 : 1;
            assertThat(CALENDAR.workingDaysBetween(event, naively(event, limit.days(), List.of())))
                    .hasValue(limit.days());
        }
        assertThat(paused).as("limits that a pause made longer").isGreaterThan(5_000);
    }

    @Test
    void whatIsUsedBeforeAPauseAndLeftAfterItIsTheWholeLimit() {
        LocalDate event = LocalDate.of(2027, 2, 1);
        LocalDate suspended = LocalDate.of(2027, 3, 1);
        LocalDate lifted = LocalDate.of(2027, 3, 15);
        assertThat(CALENDAR.workingDaysBetween(event, suspended)).hasValue(18);
        assertThat(CALENDAR.dueAfter(lifted, new WorkingDays(12)))
                .isEqualTo(CALENDAR.dueAfter(event, new WorkingDays(30), List.of(new Pause(suspended, lifted))));
    }

    @Test
    void aDayEndsWithItsLastInstantInHartfordWhateverTheClocksDo() {
        assertThat(CALENDAR.endOfDay(LocalDate.of(2027, 3, 17))).isEqualTo("2027-03-18T03:59:59.999999999Z");
        assertThat(CALENDAR.endOfDay(LocalDate.of(2027, 1, 29))).isEqualTo("2027-01-30T04:59:59.999999999Z");
        assertThat(CALENDAR.endOfDay(LocalDate.of(2027, 3, 14))).isEqualTo("2027-03-15T03:59:59.999999999Z");
        assertThat(CALENDAR.endOfDay(LocalDate.of(2027, 11, 7))).isEqualTo("2027-11-08T04:59:59.999999999Z");
    }

    @Test
    void anEventNearMidnightIsOfTheDayInHartford() {
        Instant lateOnTuesday = Instant.parse("2026-12-16T04:30:00Z");
        assertThat(CALENDAR.dueAfter(lateOnTuesday, new WorkingDays(30)).day()).isEqualTo("2027-01-29");
        assertThat(CALENDAR.dueAfter(lateOnTuesday.plusSeconds(3600), new WorkingDays(30))
                        .day())
                .isEqualTo("2027-02-01");
    }

    @Test
    void nothingIsGuessedBeyondTheYearsThatAreKnown() {
        WorkingDays five = new WorkingDays(5);
        assertThat(CALENDAR.dueAfter(LocalDate.of(2030, 12, 23), five)).isEqualTo(on("2030-12-31"));
        assertThat(CALENDAR.dueAfter(LocalDate.of(2030, 12, 24), five))
                .isEqualTo(new Due.AtEarliest(LocalDate.of(2031, 1, 1), CALENDAR.endOfDay(LocalDate.of(2031, 1, 1))));
        assertThat(CALENDAR.dueAfter(LocalDate.of(2011, 12, 30), five)).isEqualTo(on("2012-01-09"));
        assertThat(CALENDAR.dueAfter(LocalDate.of(2011, 12, 29), five)).isInstanceOf(Due.AtEarliest.class);
        assertThat(CALENDAR.dueAfter(LocalDate.of(2199, 1, 1), five).day()).isEqualTo("2199-01-08");
        assertThat(CALENDAR.dueAfter(LocalDate.of(2199, 1, 1), new CalendarDays(60)))
                .isEqualTo(on("2199-03-02"));
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2030, 12, 30), LocalDate.of(2031, 1, 1)))
                .isEqualTo(OptionalInt.empty());
        assertThat(CALENDAR.known().in(Language.ENGLISH))
                .isEqualTo("State holidays are known from January 1, 2012 to December 31, 2030.");
        assertThat(CALENDAR.known().in(Language.SPANISH))
                .isEqualTo("Se conocen los feriados del estado del 1 de enero de 2012 al 31 de diciembre de 2030.");
    }

    @Test
    void anEndThatIsNotKnownIsOverOnNoDayAndMayBeOverAfterItsEarliest() {
        LocalDate day = LocalDate.of(2031, 1, 8);
        Due known = on("2031-01-08");
        Due unknown = new Due.AtEarliest(day, CALENDAR.endOfDay(day));
        assertThat(List.of(known.isOver(day), known.isOver(day.plusDays(1)), known.mayBeOver(day.plusDays(1))))
                .containsExactly(false, true, false);
        assertThat(List.of(unknown.isOver(day.plusDays(9)), unknown.mayBeOver(day), unknown.mayBeOver(day.plusDays(1))))
                .containsExactly(false, false, true);
    }

    @Test
    void limitsAreSaidInBothLanguages() {
        List<TimeLimit> limits = List.of(
                new WorkingDays(1),
                new WorkingDays(5),
                new CalendarDays(1),
                new CalendarDays(60),
                new ElapsedHours(1),
                new ElapsedHours(24));
        assertThat(limits)
                .extracting(limit -> limit.inWords().in(Language.ENGLISH))
                .containsExactly("one business day", "5 business days", "one day", "60 days", "one hour", "24 hours");
        assertThat(limits)
                .extracting(limit -> limit.inWords().in(Language.SPANISH))
                .containsExactly("un día hábil", "5 días hábiles", "un día", "60 días", "una hora", "24 horas");
    }

    @Test
    void aLimitOfNothingAndAPauseThatEndsBeforeItBeginsAreRefused() {
        assertThatThrownBy(() -> new WorkingDays(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarDays(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ElapsedHours(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pause(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Due on(String day) {
        return new Due.On(LocalDate.parse(day), CALENDAR.endOfDay(LocalDate.parse(day)));
    }

    private static Due due(String event, TimeLimit limit, List<Pause> pauses) {
        if (event.contains("T")) {
            return CALENDAR.dueAfter(instant(event), limit);
        }
        return limit instanceof WorkingDays working
                ? CALENDAR.dueAfter(LocalDate.parse(event), working, pauses)
                : CALENDAR.dueAfter(LocalDate.parse(event), limit);
    }

    private static TimeLimit limit(String written) {
        int number = Integer.parseInt(written.split(" ")[0]);
        return switch (written.split(" ")[1]) {
            case "WORKING_DAYS" -> new WorkingDays(number);
            case "HOURS" -> new ElapsedHours(number);
            case "DAYS" -> new CalendarDays(number);
            default -> throw new AssertionError(written);
        };
    }

    private static List<Pause> pauses(@Nullable String written) {
        return Stream.ofNullable(written)
                .map(pause -> pause.split("/"))
                .map(ends -> new Pause(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])))
                .toList();
    }

    private static Instant instant(String inHartford) {
        return LocalDateTime.parse(inHartford).atZone(HARTFORD).toInstant();
    }

    /** Marks every day as one that counts or not, and then takes the one that is wanted. */
    private static LocalDate naively(LocalDate event, int days, List<Pause> pauses) {
        List<LocalDate> counting = new ArrayList<>();
        for (LocalDate day = event.plusDays(1); counting.size() < days; day = day.plusDays(1)) {
            boolean counts = !HOLIDAYS.contains(day)
                    && day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            for (Pause pause : pauses) {
                for (LocalDate still = pause.from().plusDays(1);
                        !still.isAfter(pause.until());
                        still = still.plusDays(1)) {
                    counts &= !still.equals(day);
                }
            }
            if (counts) {
                counting.add(day);
            }
        }
        return counting.getLast();
    }
}
