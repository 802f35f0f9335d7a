package charteroak.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import charteroak.ground.calendar.HolidayProblem.Fault;
import charteroak.ground.store.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayListTests {

    @TempDir
    Path folder;

    @Test
    void eachYearOfTheOwnListHasTheDaysOfTheLawAndNoOther() {
        Map<Integer, Map<String, LocalDate>> listed = new LinkedHashMap<>();
        HolidayList.own()
                .holidays()
                .forEach(row -> listed.computeIfAbsent(row.year(), any -> new LinkedHashMap<>())
                        .put(row.name(), row.day()));
        assertThat(listed.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2012, 2030).boxed().toList());
        listed.forEach(
                (year, days) -> assertThat(days).as("%d", year).containsExactlyEntriesOf(LawOfHolidays.of(year)));
    }

    @ParameterizedTest(name = "the state does not work on {0}")
    @ValueSource(
            strings = {
                "2018-03-30",
                "2020-07-03",
                "2021-04-02",
                "2021-07-05",
                "2021-12-24",
                "2021-12-31",
                "2022-04-15",
                "2022-12-26",
                "2024-01-01",
                "2024-01-15",
                "2024-02-12",
                "2024-02-19",
                "2024-03-29",
                "2024-05-27",
                "2024-06-19",
                "2024-07-04",
                "2024-09-02",
                "2024-10-14",
                "2024-11-11",
                "2024-11-28",
                "2024-12-25",
                "2025-04-18",
                "2026-04-03",
                "2027-12-31",
                "2028-11-10"
            })
    void agreesWithTheCalendarOnTheWall(LocalDate day) {
        assertThat(StateCalendar.own().isHoliday(day)).isTrue();
    }

    @ParameterizedTest(name = "the state works on {0}")
    @ValueSource(
            strings = {"2014-06-19", "2021-06-18", "2022-06-20", "2024-11-29", "2024-12-24", "2026-11-03", "2027-11-26"
            })
    void keepsNoOtherDays(LocalDate day) {
        assertThat(StateCalendar.own().isHoliday(day)).isFalse();
    }

    @Test
    void whatTheGovernorAppointsNamesThatAsItsSource() {
        assertThat(HolidayList.own().holidays())
                .filteredOn(
                        row -> row.name().equals("Good Friday") || row.name().equals("Thanksgiving Day"))
                .hasSize(2 * 19)
                .allSatisfy(row -> assertThat(row.source()).contains("Governor"));
        assertThat(HolidayList.own().holidays())
                .filteredOn(row -> row.name().equals("Juneteenth Independence Day"))
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.source()).contains("PA 22-128"));
    }

    @Test
    void theFoldersFilesAddYearsAndAppointedDays() throws IOException {
        write("2031.csv", rows(year(2031)));
        write("appointed.csv", List.of("2029,Day of mourning,2029-03-07,proclamation of the Governor"));
        StateCalendar calendar = new StateCalendar(HolidayList.withFolder(folder), ZoneId.of("America/New_York"));
        assertThat(calendar.known()).hasToString("State holidays are known from January 1, 2012 to December 31, 2031.");
        assertThat(calendar.isHoliday(LocalDate.of(2031, 4, 11))).isTrue();
        assertThat(calendar.isHoliday(LocalDate.of(2029, 3, 7))).isTrue();
        assertThat(calendar.appointedBetween(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 12, 31)))
                .containsExactly(LocalDate.of(2029, 3, 7));
        assertThat(calendar.appointedBetween(LocalDate.of(2029, 3, 7), LocalDate.of(2031, 12, 31)))
                .isEmpty();
    }

    @Test
    void theLastDayOfAYearIsNotKnownWhereTheNextNewYearMayBeKeptOnIt() throws IOException {
        write("later.csv", rows(year(2031), year(2032)));
        StateCalendar calendar = new StateCalendar(HolidayList.withFolder(folder), ZoneId.of("America/New_York"));
        assertThat(LocalDate.of(2033, 1, 1).getDayOfWeek()).hasToString("SATURDAY");
        assertThat(calendar.known()).hasToString("State holidays are known from January 1, 2012 to December 30, 2032.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a date that is no date                  | 11 | 2031,Columbus Day,2031-10-32,CGS 1-4    | NO_DATE             | 11
            a date of another year                  | 11 | 2031,Columbus Day,2030-10-13,CGS 1-4    | NOT_THAT_DAY        | 11
            a day beside the right one              | 11 | 2031,Columbus Day,2031-10-14,CGS 1-4    | NOT_THAT_DAY        | 11
            the second Friday of the month          | 12 | 2031,Veterans' Day,2031-11-14,CGS 1-4   | NOT_THAT_DAY        | 12
            a year among the days of another        | 11 | 2032,Columbus Day,2032-10-11,CGS 1-4    | AMONG_ANOTHER_YEAR  | 11
            a year that is no year                  | 11 | MMXXXI,Columbus Day,2031-10-13,CGS 1-4  | NO_YEAR             | 11
            a year written twice                    | 11 | 2031,Labor Day,2031-09-01,CGS 1-4       | TWICE               | 11
            a day with two names                    | 11 | 2031,Indigenous Day,2031-09-01,PA 31-1  | TWICE               | 11
            a holiday without a source              | 11 | 2031,Columbus Day,2031-10-13,           | NOTHING_WRITTEN     | 11
            a line with too few cells               | 11 | 2031,Columbus Day,2031-10-13            | CELLS               | 11
            a year without one of its holidays      | 11 | 2031,Day of thanks,2031-10-15,Governor  | MISSING_HOLIDAY     | 14
            a day appointed for a Saturday          | 15 | 2031,Day of thanks,2031-12-27,Governor  | NOT_THAT_DAY        | 15
            a day appointed for another year        | 15 | 2031,Day of thanks,2032-01-02,Governor  | NOT_THAT_DAY        | 15
            """)
    void aWrongLineIsNamed(String what, int line, String written, Fault fault, int named) throws IOException {
        List<String> lines = rows(year(2031));
        if (line - 2 < lines.size()) {
            lines.set(line - 2, written);
        } else {
            lines.add(written);
        }
        String file = write("2031.csv", lines);
        HolidaysRefused refused = catchThrowableOfType(HolidaysRefused.class, () -> HolidayList.withFolder(folder));
        assertThat(refused.problems()).as(what).anySatisfy(problem -> {
            assertThat(problem.fault()).isEqualTo(fault);
            assertThat(problem.line()).isEqualTo(named);
            assertThat(problem.file()).isEqualTo(file);
        });
        assertThat(refused).hasMessageContaining("2031.csv, line %d: ".formatted(named));
    }

    @Test
    void aYearMissingBetweenOthersIsNamed() throws IOException {
        write("2032.csv", rows(year(2032)));
        assertThatThrownBy(() -> HolidayList.withFolder(folder))
                .hasMessageContaining("2032.csv, line 2: no days of 2031 come before those of 2032.");
    }

    @Test
    void aRowOfTheOwnListCannotBeSaidOtherwise() throws IOException {
        write("mine.csv", List.of("2030,Good Friday,2030-03-29,mine"));
        assertThatThrownBy(() -> HolidayList.withFolder(folder))
                .hasMessageContaining("Good Friday of 2030 is there already (calendar/state-holidays.csv, line 229)");
    }

    @Test
    void juneteenthWasNoHolidayBeforeItWasLaw() {
        List<String> lines = rows(year(2022));
        lines.add(6, "2022,Juneteenth Independence Day,2022-06-20,mine");
        assertThat(problems("2022.csv", lines))
                .containsExactly("2022.csv, line 8: Juneteenth Independence Day was no holiday in 2022.");
    }

    @Test
    void oneWrongYearIsOneProblemAndThatItIsMissingThere() {
        List<String> lines = rows(year(2031), year(2032));
        lines.set(3, lines.get(3).replaceFirst("2031", "2032"));
        assertThat(problems("later.csv", lines))
                .containsExactly(
                        "later.csv, line 5: 2032 stands among the days of 2031.",
                        "later.csv, line 14: 2031 lacks Washington's Birthday.");
    }

    @Test
    void allThatAYearLacksIsOneProblem() {
        assertThat(problems("2031.csv", rows(year(2031)).subList(0, 10)))
                .containsExactly("2031.csv, line 11: 2031 lacks Veterans' Day, Thanksgiving Day, Christmas Day.");
    }

    @Test
    void anotherHeadingAndAnEmptyFileAreRefused() {
        assertThat(HolidayFile.read("a.csv", "").problems())
                .extracting(HolidayProblem::fault)
                .containsExactly(Fault.HEADING);
        assertThat(HolidayFile.read("b.csv", "date,name\n2031-01-01,New Year\n").problems())
                .hasToString("[b.csv, line 1: the columns are year,name,date,source.]");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        CalendarConfiguration configuration = new CalendarConfiguration();
        CalendarSettings settings = new CalendarSettings(folder.resolve("none").toString());
        assertThatThrownBy(() -> configuration.stateCalendar(settings, ZoneId.of("America/New_York")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("none cannot be read");
    }

    @Test
    void withoutAFolderTheOwnListIsLoaded() {
        StateCalendar calendar =
                new CalendarConfiguration().stateCalendar(new CalendarSettings(""), ZoneId.of("America/New_York"));
        assertThat(calendar.known()).isEqualTo(StateCalendar.own().known());
    }

    private String write(String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text(lines));
        return file.toString();
    }

    private static List<String> problems(String name, List<String> lines) {
        return HolidayCheck.problems(List.of(HolidayFile.read(name, text(lines)))).stream()
                .map(HolidayProblem::toString)
                .toList();
    }

    private static String text(List<String> lines) {
        return HolidayFile.HEADING + "\n" + String.join("\n", lines) + "\n";
    }

    @SafeVarargs
    private static List<String> rows(List<String>... years) {
        return List.of(years).stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> year(int year) {
        return LawOfHolidays.of(year).entrySet().stream()
                .map(day -> "%d,%s,%s,CGS 1-4".formatted(year, day.getKey(), day.getValue()))
                .toList();
    }
}
