package charteroak.lineage.review;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How the uses of projects are covered on some days, by element; each project and day is judged once in one piece of
 * work.
 */
final class CoverOfDays {

    private final Map<ProjectDay, Map<ElementId, List<ElementUseCoverage>>> judged = new HashMap<>();

    Map<ElementId, List<ElementUseCoverage>> of(
            ProjectId project, LocalDate day, Supplier<Map<ElementId, List<ElementUseCoverage>>> judge) {
        return judged.computeIfAbsent(new ProjectDay(project, day), any -> judge.get());
    }

    private record ProjectDay(ProjectId project, LocalDate day) {}
}
