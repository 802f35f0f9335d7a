package charteroak.coverage;

import charteroak.agreement.Moment;
import charteroak.api.Caller;
import charteroak.api.InvalidInput;
import charteroak.request.Project;
import charteroak.visibility.Viewer;
import graphql.GraphQLContext;
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
class CoverageController {

    private final Coverage coverage;
    private final CoverageFacts facts;
    private final Clock clock;

    CoverageController(Coverage coverage, CoverageFacts facts, Clock clock) {
        this.coverage = coverage;
        this.facts = facts;
        this.clock = clock;
    }

    @QueryMapping(name = "coverage")
    Optional<CoverageReport> coverageOfProject(
            @Argument String project,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            GraphQLContext context) {
        return coverage.report(project, Moment.of(asOf, knownAt, clock), viewer(context));
    }

    @QueryMapping
    List<CoverageInterval> coverageTimeline(
            @Argument String project,
            @Argument @Nullable String element,
            @Argument @Nullable Instant knownAt,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            GraphQLContext context) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidInput("'to' is before 'from'.");
        }
        return coverage.timeline(
                project, element, knownAt == null ? clock.instant() : knownAt, from, to, viewer(context));
    }

    @QueryMapping
    Optional<CoverageMatrix> coverageMatrix(
            @Argument String project,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            GraphQLContext context) {
        return coverage.matrix(project, Moment.of(asOf, knownAt, clock), viewer(context));
    }

    @QueryMapping
    ImpactReport impact(
            @Argument ImpactScenario scenario, @Argument @Nullable Instant knownAt, GraphQLContext context) {
        String missing = scenario.missing();
        if (missing != null) {
            throw new InvalidInput(missing);
        }
        return coverage.impact(scenario, knownAt == null ? clock.instant() : knownAt, viewer(context));
    }

    @QueryMapping
    List<ElementCoverage> agreementsCovering(
            @Argument String element,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            GraphQLContext context) {
        return coverage.covering(element, Moment.of(asOf, knownAt, clock), viewer(context));
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
