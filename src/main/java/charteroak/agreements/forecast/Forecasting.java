package charteroak.agreements.forecast;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.pace.PastCases;
import charteroak.agreements.project.Register;
import charteroak.agreements.stage.KnownCourse;
import charteroak.agreements.stage.SeenCourses;
import charteroak.agreements.stage.StageCourses;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.KeptTogether;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells when the steps that remain of requests are likely reached, and how the program went, by the past requests that somebody may see. */
@Component
class Forecasting {

    private final StageCourses courses;
    private final Register register;
    private final PastCases cases;
    private final KeptTogether<SeenCourses, PastRequests> past = new KeptTogether<>();
    private final KeptTogether<SeenCourses, ProgramPace> paces = new KeptTogether<>();

    Forecasting(StageCourses courses, Register register, PastCases cases) {
        this.courses = courses;
        this.register = register;
        this.cases = cases;
    }

    /** How the program went, as far as somebody may see it. */
    ProgramPace paceSeenBy(Viewer viewer) {
        return paces.of(courses.seenBy(viewer), seen -> ProgramPace.of(seen.all(), seen.today()));
    }

    /** The forecasts of some projects; those whose request does not go on are left out. */
    Map<ProjectId, RequestForecast> of(Collection<ProjectId> projects, Viewer viewer) {
        SeenCourses seen = courses.seenBy(viewer);
        LocalDate today = seen.today();
        List<KnownCourse> asked =
                projects.stream().flatMap(project -> seen.of(project).stream()).toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        PastRequests known = past.of(seen, PastRequests::of);
        List<Double> together = cases.sharesOfSigningAtOnce(viewer);
        Map<ProjectId, List<Agency>> providers =
                register.providers(asked.stream().map(KnownCourse::project).toList(), viewer);
        Map<ProjectId, RequestForecast> forecasts = new HashMap<>();
        for (KnownCourse course : asked) {
            List<AgencyId> asks = providers.getOrDefault(course.project(), List.of()).stream()
                    .map(Agency::id)
                    .toList();
            OpenRequest.of(course, asks, today)
                    .ifPresent(request -> forecasts.put(
                            course.project(),
                            RequestForecast.of(request, known.curves(), known.count(), together, today)));
        }
        return forecasts;
    }

    /**
     * What is known of past requests.
     *
     * @param count how many of them tell how long at least one stage took
     */
    private record PastRequests(StepCurves curves, int count) {

        static PastRequests of(SeenCourses courses) {
            List<List<Stay>> stays = courses.all().stream()
                    .map(course -> Stay.of(course, courses.today()))
                    .toList();
            long telling = stays.stream()
                    .filter(each -> each.stream().anyMatch(stay -> stay.to() != null))
                    .count();
            return new PastRequests(
                    StepCurves.of(stays.stream().flatMap(List::stream).toList()), (int) telling);
        }
    }
}
