package charteroak.agreements.forecast;

import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.stage.KnownCourse;
import charteroak.agreements.stage.StageEntry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a request stood at a stage.
 *
 * @param agencies how many agencies' data the request asks for
 * @param documents how many agreements its project rests on
 * @param days how many calendar days it stood there, or has stood so far
 * @param to the stage it came to; null where it stands there still, or its work was stopped there
 */
record Stay(
        ProjectStage at,
        int agencies,
        int documents,
        int days,
        @Nullable ProjectStage to) {

    /** The stays of one request whose beginning is known. */
    static List<Stay> of(KnownCourse course, LocalDate today) {
        List<Stay> stays = new ArrayList<>();
        List<StageEntry> entries = course.entries();
        for (int at = 0; at + 1 < entries.size(); at++) {
            ended(course, entries.get(at), entries.get(at + 1)).ifPresent(stays::add);
        }
        if (!course.isOver()) {
            LocalDate until = course.suspendedOn() == null ? today : course.suspendedOn();
            between(course, course.last(), until, null).ifPresent(stays::add);
        }
        return stays;
    }

    private static Optional<Stay> ended(KnownCourse course, StageEntry entry, StageEntry next) {
        return next.since() == null ? Optional.empty() : between(course, entry, next.since(), next.stage());
    }

    private static Optional<Stay> between(
            KnownCourse course, StageEntry entry, LocalDate until, @Nullable ProjectStage to) {
        LocalDate since = entry.since();
        return since == null || since.isAfter(until)
                ? Optional.empty()
                : Optional.of(new Stay(
                        entry.stage(),
                        course.providers(),
                        course.documents(),
                        (int) ChronoUnit.DAYS.between(since, until),
                        to));
    }
}
