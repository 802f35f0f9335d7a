package charteroak.judgement.coverage;

import charteroak.agreements.agreement.Moment;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.Caller;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.NotThere;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.factfinding.CoverageFacts;
import charteroak.judgement.verdict.CoverageMatrix;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.ElementCoverage;
import charteroak.judgement.verdict.ImpactReport;
import charteroak.judgement.verdict.ImpactScenario;
import charteroak.judgement.verdict.ProjectImpact;
import charteroak.judgement.verdict.ProjectImpact.UseChange;
import charteroak.judgement.verdict.Timeline.CoverageInterval;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers whether uses of data are lawful. */
@Controller
record CoverageController(
        Coverage coverage, CoverageFacts facts, Register register, Catalog catalog, NamedScenario named, Clock clock)
        implements PagedLists {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(
                PagedList.cut(
                        "CoverageReport",
                        "elements",
                        ElementUseCoverage.class,
                        use -> PagedList.key(use.element().id(), use.use())),
                PagedList.cut(
                        "CoverageMatrix",
                        "rows",
                        CoverageMatrix.Row.class,
                        row -> PagedList.key(row.element().id(), row.use())),
                PagedList.cut(
                        "ImpactReport",
                        "projects",
                        ProjectImpact.class,
                        impact -> impact.project().number()),
                PagedList.cut("ProjectImpact", "losing", UseChange.class, UseChange::key),
                PagedList.cut("ProjectImpact", "gaining", UseChange.class, UseChange::key),
                PagedList.cut(
                        "Query",
                        "agreementsCovering",
                        ElementCoverage.class,
                        grant -> PagedList.key(
                                grant.agreement().number(), grant.schedule().id())),
                PagedList.cut("ElementCoverage", "projects", Project.class, Project::number));
    }

    @QueryMapping(name = "coverage")
    Optional<CoverageReport> coverageOfProject(
            @Argument String project,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            GraphQLContext context) {
        Viewer viewer = viewer(context);
        Moment moment = Moment.of(asOf, knownAt, clock);
        return register.known(project, viewer, id -> coverage.report(id, moment, viewer));
    }

    @QueryMapping
    List<CoverageInterval> coverageTimeline(
            @Argument String project,
            @Argument @Nullable ElementId element,
            @Argument @Nullable Instant knownAt,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            GraphQLContext context) {
        InvalidInput.when(from != null && to != null && to.isBefore(from), Sentence.of("coverage.toBeforeFrom"));
        Viewer viewer = viewer(context);
        Instant known = knownAt == null ? clock.instant() : knownAt;
        List<CoverageInterval> intervals = register.known(
                        project, viewer, id -> coverage.timeline(id, element, known, from, to, viewer))
                .orElseThrow(() -> new NotThere("project", project));
        if (intervals.isEmpty()
                && element != null
                && catalog.element(element, viewer).isEmpty()) {
            throw new NotThere("element", element.value());
        }
        return intervals;
    }

    @QueryMapping
    Optional<CoverageMatrix> coverageMatrix(
            @Argument String project,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            GraphQLContext context) {
        Viewer viewer = viewer(context);
        Moment moment = Moment.of(asOf, knownAt, clock);
        return register.known(project, viewer, id -> coverage.matrix(id, moment, viewer));
    }

    @QueryMapping
    ImpactReport impact(
            @Argument ImpactScenario scenario, @Argument @Nullable Instant knownAt, DataFetchingEnvironment asked) {
        Sentence missing = scenario.missing();
        if (missing != null) {
            throw new InvalidInput(missing);
        }
        Viewer viewer = viewer(asked.getGraphQlContext());
        ImpactReport report =
                coverage.impact(named.byIds(scenario, viewer), knownAt == null ? clock.instant() : knownAt, viewer);
        if (report.projects().isEmpty()) {
            named.notThere(scenario, viewer).forEach(each -> each.tellBeside(asked));
        }
        return report;
    }

    @QueryMapping
    List<ElementCoverage> agreementsCovering(
            @Argument ElementId element,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            GraphQLContext context) {
        Viewer viewer = viewer(context);
        List<ElementCoverage> grants = coverage.covering(element, Moment.of(asOf, knownAt, clock), viewer);
        if (grants.isEmpty() && catalog.element(element, viewer).isEmpty()) {
            throw new NotThere("element", element.value());
        }
        return grants;
    }

    @BatchMapping(typeName = "ElementCoverage", field = "projects")
    List<List<Project>> projectsUnderGrants(List<ElementCoverage> batch, GraphQLContext context) {
        Map<ElementCoverage, List<Project>> found = facts.projects(batch, viewer(context));
        return batch.stream().map(grant -> found.getOrDefault(grant, List.of())).toList();
    }

    private static Viewer viewer(GraphQLContext context) {
        return Viewer.of(Caller.of(context));
    }
}
