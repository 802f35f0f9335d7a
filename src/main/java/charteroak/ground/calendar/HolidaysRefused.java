package charteroak.ground.calendar;

import charteroak.ground.store.StartRefused;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown at start when a list of state holidays is wrong; names each file and line. */
class HolidaysRefused extends StartRefused {

    private final transient List<HolidayProblem> problems;

    HolidaysRefused(List<HolidayProblem> problems) {
        super(
                "State holidays are listed wrongly, so no working days can be counted.\n%s"
                        .formatted(
                                problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n"))),
                "Correct the lines named above and start again, or start without charteroak.calendar.holidays.");
        this.problems = List.copyOf(problems);
    }

    List<HolidayProblem> problems() {
        return problems;
    }
}
