package charteroak.ground.calendar;

import charteroak.ground.calendar.HolidayProblem.Fault;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds the holidays of all files against the law and against each other. */
final class HolidayCheck {

    private final List<HolidayProblem> problems = new ArrayList<>();
    private final Map<LocalDate, KeptHoliday> days = new HashMap<>();
    private final Map<String, KeptHoliday> names = new HashMap<>();
    private final NavigableMap<Integer, List<KeptHoliday>> years = new TreeMap<>();

    private HolidayCheck() {}

    static List<HolidayProblem> problems(List<HolidayFile> files) {
        HolidayCheck check = new HolidayCheck();
        for (HolidayFile file : files) {
            check.inOrder(file.rows()).forEach(check::add);
        }
        check.everyYear();
        return List.copyOf(check.problems);
    }

    /** The rows but those that stand among the days of another year, which are told of. */
    private List<KeptHoliday> inOrder(List<KeptHoliday> rows) {
        Map<Integer, Integer> lastLines = new HashMap<>();
        rows.forEach(row -> lastLines.merge(row.year(), row.line(), Math::max));
        List<KeptHoliday> inOrder = new ArrayList<>();
        for (KeptHoliday row : rows) {
            int year = inOrder.isEmpty() ? row.year() : inOrder.getLast().year();
            boolean goesOn = row.year() > year && Objects.requireNonNull(lastLines.get(year)) < row.line();
            if (row.year() == year || goesOn) {
                inOrder.add(row);
            } else {
                wrong(row, Fault.AMONG_ANOTHER_YEAR, "%d stands among the days of %d".formatted(row.year(), year));
            }
        }
        return inOrder;
    }

    private void add(KeptHoliday row) {
        row.legal().ifPresentOrElse(holiday -> ofTheLaw(row, holiday), () -> appointed(row));
        KeptHoliday sameDay = days.putIfAbsent(row.day(), row);
        KeptHoliday sameName = names.putIfAbsent(row.year() + " " + row.name(), row);
        if (sameDay != null) {
            wrong(row, Fault.TWICE, "%s is %s already (%s)".formatted(row.day(), sameDay.name(), sameDay.place()));
        } else if (sameName != null) {
            wrong(
                    row,
                    Fault.TWICE,
                    "%s of %d is there already (%s)".formatted(row.name(), row.year(), sameName.place()));
        }
        years.computeIfAbsent(row.year(), any -> new ArrayList<>()).add(row);
    }

    private void ofTheLaw(KeptHoliday row, LegalHoliday holiday) {
        if (!holiday.isLawIn(row.year())) {
            wrong(row, Fault.NO_HOLIDAY_THEN, "%s was no holiday in %d".formatted(row.name(), row.year()));
        } else if (!holiday.canBeKeptOn(row.day(), row.year())) {
            wrong(row, Fault.NOT_THAT_DAY, "%s of %d is not kept on %s".formatted(row.name(), row.year(), row.day()));
        }
    }

    private void appointed(KeptHoliday row) {
        DayOfWeek weekday = row.day().getDayOfWeek();
        if (row.day().getYear() != row.year()) {
            wrong(row, Fault.NOT_THAT_DAY, "%s is not in %d".formatted(row.day(), row.year()));
        } else if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            wrong(row, Fault.NOT_THAT_DAY, "%s is a weekend; name the day on which it is kept".formatted(row.day()));
        }
    }

    private void everyYear() {
        years.forEach((year, rows) -> {
            String missing = LegalHoliday.of(year).stream()
                    .map(LegalHoliday::title)
                    .filter(title -> !names.containsKey(year + " " + title))
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                wrong(rows.getLast(), Fault.MISSING_HOLIDAY, "%d lacks %s".formatted(year, missing));
            }
            Integer before = years.lowerKey(year);
            if (before != null && before < year - 1) {
                wrong(
                        rows.getFirst(),
                        Fault.MISSING_YEAR,
                        "no days of %d come before those of %d".formatted(year - 1, year));
            }
        });
    }

    private void wrong(KeptHoliday row, Fault fault, String inWords) {
        problems.add(HolidayProblem.at(row, fault, inWords));
    }
}
