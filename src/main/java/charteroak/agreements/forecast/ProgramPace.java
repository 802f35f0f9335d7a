package charteroak.agreements.forecast;

import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.stage.KnownCourse;
import charteroak.agreements.stage.StageEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the requests of the program went that somebody may see. Pure.
 *
 * @param requests how many were handed in
 * @param open how many of them go on
 * @param approved how many were approved, whatever came of them
 * @param denied how many were refused, by the boards or before
 * @param withdrawn how many the requester ended while no data had been released
 * @param endToEnd from the day a request was received to the first review of results before publication
 * @param signatures from when the documents of a request are sent out to when the last is signed
 * @param stages what each stage takes, and how many stand there
 * @param months what came in and went out in each of the last months, the earliest first
 */
record ProgramPace(
        LocalDate asOf,
        int requests,
        int open,
        int approved,
        int denied,
        int withdrawn,
        MeasuredDays endToEnd,
        MeasuredDays signatures,
        List<StagePace> stages,
        List<MonthPace> months) {

    static final int MOST_MONTHS = 36;

    /**
     * What a stage takes.
     *
     * @param backlog how many requests stand there
     */
    record StagePace(ProjectStage stage, int backlog, MeasuredDays days) {}

    /**
     * What came in and went out in a month.
     *
     * @param month its first day
     * @param received how many requests were received
     * @param released of how many the data was released
     * @param closed how many were closed, their data certified destroyed
     */
    record MonthPace(LocalDate month, int received, int released, int closed) {}

    static ProgramPace of(Collection<KnownCourse> courses, LocalDate today) {
        List<Stay> stays = courses.stream()
                .flatMap(course -> Stay.of(course, today).stream())
                .toList();
        List<Stay> whole = courses.stream()
                .flatMap(course -> untilPrepublication(course, today).stream())
                .toList();
        return new ProgramPace(
                today,
                courses.size(),
                count(courses, course -> !course.isOver()),
                count(courses, ProgramPace::isApproved),
                count(courses, course -> course.stage() == ProjectStage.REJECTED),
                count(courses, course -> course.stage() == ProjectStage.WITHDRAWN),
                MeasuredDays.of(whole),
                MeasuredDays.of(at(ProjectStage.SIGNATURE_COLLECTION, stays)),
                stages(courses, stays),
                months(courses, today));
    }

    private static int count(Collection<KnownCourse> courses, Predicate<KnownCourse> which) {
        return (int) courses.stream().filter(which).count();
    }

    private static boolean isApproved(KnownCourse course) {
        return MainCourse.place(course.stage()) >= MainCourse.place(ProjectStage.APPROVED)
                || course.entries().stream().anyMatch(entry -> entry.stage() == ProjectStage.APPROVED);
    }

    /** The days from when a request was received to its first review before publication, where both can be told. */
    private static Optional<Stay> untilPrepublication(KnownCourse course, LocalDate today) {
        LocalDate received = course.receivedOn();
        int review = MainCourse.place(ProjectStage.PREPUBLICATION_REVIEW);
        Optional<StageEntry> first = course.entries().stream()
                .filter(entry -> MainCourse.place(entry.stage()) >= review)
                .findFirst();
        LocalDate until = first.isPresent() ? first.get().since() : endOf(course, today);
        if (received == null || until == null || received.isAfter(until)) {
            return Optional.empty();
        }
        return Optional.of(new Stay(
                ProjectStage.PROPOSAL_SUBMITTED,
                course.providers(),
                course.documents(),
                (int) ChronoUnit.DAYS.between(received, until),
                first.isPresent() ? ProjectStage.PREPUBLICATION_REVIEW : null));
    }

    /** The day until which a request is followed that is not that far: its end, or today; null where nobody knows when it ended. */
    private static @Nullable LocalDate endOf(KnownCourse course, LocalDate today) {
        return course.isOver() ? course.last().since() : today;
    }

    private static List<StagePace> stages(Collection<KnownCourse> courses, List<Stay> stays) {
        EnumSet<ProjectStage> all = EnumSet.range(ProjectStage.PROPOSAL_SUBMITTED, ProjectStage.DESTRUCTION_CERTIFIED);
        return all.stream()
                .map(stage -> new StagePace(
                        stage, count(courses, course -> course.stage() == stage), MeasuredDays.of(at(stage, stays))))
                .toList();
    }

    private static List<Stay> at(ProjectStage stage, List<Stay> stays) {
        return stays.stream().filter(stay -> stay.at() == stage).toList();
    }

    private static List<MonthPace> months(Collection<KnownCourse> courses, LocalDate today) {
        var received = byMonth(courses, course -> Optional.ofNullable(course.receivedOn()));
        var released = byMonth(courses, course -> reached(course, ProjectStage.DATA_RELEASED));
        var closed = byMonth(courses, course -> reached(course, ProjectStage.CLOSED));
        YearMonth last = YearMonth.from(today);
        YearMonth first = Stream.of(received, released, closed)
                .flatMap(months -> months.keySet().stream())
                .reduce(last, (one, other) -> one.isBefore(other) ? one : other);
        YearMonth earliest = last.minusMonths(MOST_MONTHS - 1L);
        List<MonthPace> months = new ArrayList<>();
        for (YearMonth month = first.isBefore(earliest) ? earliest : first;
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(new MonthPace(
                    month.atDay(1),
                    received.getOrDefault(month, 0L).intValue(),
                    released.getOrDefault(month, 0L).intValue(),
                    closed.getOrDefault(month, 0L).intValue()));
        }
        return months;
    }

    private static Map<YearMonth, Long> byMonth(
            Collection<KnownCourse> courses, Function<KnownCourse, Optional<LocalDate>> day) {
        return courses.stream()
                .flatMap(course -> day.apply(course).stream())
                .collect(Collectors.groupingBy(YearMonth::from, Collectors.counting()));
    }

    private static Optional<LocalDate> reached(KnownCourse course, ProjectStage stage) {
        return course.entries().stream()
                .filter(entry -> entry.stage() == stage)
                .flatMap(entry -> Stream.ofNullable(entry.since()))
                .findFirst();
    }
}
