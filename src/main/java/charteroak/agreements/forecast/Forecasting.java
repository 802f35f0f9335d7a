package charteroak.agreements.forecast;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.pace.PastCases;
import charteroak.agreements.project.Register;
import charteroak.agreements.stage.KnownCourse;
import charteroak.agreements.stage.StageCourses;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells when the steps that remain of requests are likely reached, by the past requests that somebody may see. */
@Component
record Forecasting(StageCourses courses, Register register, PastCases cases, Clock clock) {

    /** The forecasts of some projects; those whose request does not go on are left out. */
    Map<ProjectId, RequestForecast> of(Collection<ProjectId> projects, Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        Map<ProjectId, KnownCourse> seen = courses.seenBy(viewer);
        List<KnownCourse> asked = projects.stream()
                .flatMap(project -> Stream.ofNullable(seen.get(project)))
                .toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        PastRequests past = PastRequests.of(seen.values(), today);
        StepCurves curves = StepCurves.of(past.stays());
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
                            course.project(), RequestForecast.of(request, curves, past.count(), together, today)));
        }
        return forecasts;
    }

    /**
     * What is known of past requests.
     *
     * @param count how many of them tell how long at least one stage took
     */
    private record PastRequests(List<Stay> stays, int count) {

        static PastRequests of(Collection<KnownCourse> courses, LocalDate today) {
            List<List<Stay>> stays =
                    courses.stream().map(course -> Stay.of(course, today)).toList();
            long telling = stays.stream()
                    .filter(each -> each.stream().anyMatch(stay -> stay.to() != null))
                    .count();
            return new PastRequests(stays.stream().flatMap(List::stream).toList(), (int) telling);
        }
    }
}
