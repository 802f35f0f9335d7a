package charteroak.agreements.forecast;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.stage.KnownCourse;
import charteroak.catalogue.catalog.AgencyId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that goes on.
 *
 * @param waited how many calendar days it has stood at its stage; null where nobody knows
 * @param providers the agencies whose data it asks for
 * @param documents how many agreements its project rests on
 */
record OpenRequest(
        ProjectId project, ProjectStage at, @Nullable Integer waited, List<AgencyId> providers, int documents) {

    int agencies() {
        return providers.size();
    }

    /** What of a request goes on; empty where it is over, stopped, or back with its author as a draft. */
    static Optional<OpenRequest> of(KnownCourse course, List<AgencyId> providers, LocalDate today) {
        LocalDate since = course.last().since();
        return course.suspendedOn() != null || MainCourse.place(course.stage()) < 0 || course.isOver()
                ? Optional.empty()
                : Optional.of(new OpenRequest(
                        course.project(),
                        course.stage(),
                        since == null ? null : (int) ChronoUnit.DAYS.between(since, today),
                        providers,
                        course.documents()));
    }
}
