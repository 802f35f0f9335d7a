package charteroak.judgement.coverage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.factfinding.CoverageFacts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.verdict.CoverageMatrix;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.ElementCoverage;
import charteroak.judgement.verdict.Evaluation;
import charteroak.judgement.verdict.Hypothesis;
import charteroak.judgement.verdict.HypotheticalAct;
import charteroak.judgement.verdict.ImpactReport;
import charteroak.judgement.verdict.ImpactScenario;
import charteroak.judgement.verdict.ProjectImpact;
import charteroak.judgement.verdict.Timeline;
import charteroak.judgement.verdict.Timeline.CoverageInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Judges whether uses of data are lawful at a moment. Other features ask here for verdicts. */
@Service
public record Coverage(CoverageFacts facts) {

    /** The verdict on a project as far as a viewer may see it; the verdict itself is the same for all viewers. */
    public Optional<CoverageReport> report(ProjectId projectId, Moment moment, Viewer viewer) {
        return facts.ofProject(projectId, viewer)
                .map(known -> new Shown(known, viewer).of(Evaluation.report(known, moment)));
    }

    /**
     * The verdict on a project as if no run had shown anything, because runs must be judged by more than their own
     * results.
     */
    public Optional<CoverageReport> reportWithoutLineage(ProjectId projectId, Moment moment) {
        return facts.ofProject(projectId, Viewer.SERVER)
                .map(known -> Evaluation.report(known.withoutLineage(), moment));
    }

    /**
     * The verdicts through time on a project, or on all its uses of one element: none where it does not use the element
     * or the viewer may not see it; empty for a viewer who may not see the project.
     */
    Optional<List<CoverageInterval>> timeline(
            ProjectId projectId,
            @Nullable ElementId elementId,
            Instant knownAt,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Viewer viewer) {
        return facts.ofProject(projectId, viewer).map(known -> {
            List<Use> uses = known.uses().stream()
                    .filter(use -> elementId == null || (use.element().id().equals(elementId) && isSeen(use, viewer)))
                    .toList();
            return elementId != null && uses.isEmpty()
                    ? List.of()
                    : new Timeline(new Evaluation(known, knownAt), uses, use -> isSeen(use, viewer)).between(from, to);
        });
    }

    private static boolean isSeen(Use use, Viewer viewer) {
        return viewer.sees(use.element().readers());
    }

    /** A project's uses against rules and agreements; empty when there is no such project. */
    Optional<CoverageMatrix> matrix(ProjectId projectId, Moment moment, Viewer viewer) {
        return facts.ofProject(projectId, viewer)
                .map(known -> new Shown(known, viewer).of(Evaluation.matrix(known, moment)));
    }

    /** What would change if an event happened and became known at an instant. */
    ImpactReport impact(ImpactScenario scenario, Instant knownAt, Viewer viewer) {
        String restingOn = Objects.requireNonNullElseGet(
                scenario.agreement(), () -> Objects.requireNonNull(scenario.legalBasis()));
        return impact(scenario, facts.projectsRestingOn(restingOn, viewer), knownAt, viewer);
    }

    /** What would change for projects if an act were done and became known at an instant. */
    ImpactReport impact(HypotheticalAct act, Instant knownAt, Viewer viewer) {
        List<ProjectId> projects = act.subject() instanceof ProjectId project
                ? List.of(project)
                : facts.projectsRestingOn(act.subject().value(), viewer);
        return impact(act, projects, knownAt, viewer);
    }

    private ImpactReport impact(Hypothesis event, List<ProjectId> projects, Instant knownAt, Viewer viewer) {
        List<ProjectImpact> impacts = facts.ofProjects(projects, viewer).stream()
                .map(known -> new Shown(known, viewer)
                        .of(ProjectImpact.of(known, event, knownAt, use -> isSeen(use, viewer))))
                .toList();
        return ImpactReport.of(event, knownAt, impacts);
    }

    /** Every grant of an element as far as a viewer may see it, and whether its sharing side holds. */
    List<ElementCoverage> covering(ElementId elementId, Moment moment, Viewer viewer) {
        return facts.ofElement(elementId, viewer)
                .map(known -> new Shown(known, viewer).of(Evaluation.covering(known, moment)))
                .orElse(List.of());
    }
}
