package charteroak.judgement.decision;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.NotThere;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.ground.api.Paging;
import charteroak.ground.api.UserError;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.decision.DecisionBook.DecideInput;
import charteroak.judgement.decision.Decisions.Asked;
import charteroak.judgement.decision.Reverification.UseDifference;
import charteroak.judgement.verdict.CoverageReport;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lets verdicts be kept, read and verified again. */
@Controller
record DecisionController(DecisionBook book, Decisions decisions, Register register, Catalog catalog)
        implements PagedLists {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(PagedList.cut("Decision", "uses", DecidedUse.class, DecidedUse::key));
    }

    record DecidePayload(@Nullable Decision decision, List<UserError> userErrors) {}

    @MutationMapping
    DecidePayload decide(@Argument DecideInput input, GraphQLContext context) {
        return switch (book.decide(input, Caller.of(context))) {
            case Outcome.Refused<Decision> refused -> new DecidePayload(null, List.of(refused.error()));
            case Outcome.Done<Decision> done -> new DecidePayload(done.result(), List.of());
        };
    }

    @QueryMapping
    Optional<Decision> decision(@Argument DecisionId id, GraphQLContext context) {
        return decisions.byId(id, viewer(context));
    }

    @QueryMapping(name = "decisions")
    Connection<Decision> decisionsOnProject(
            @Argument String project,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        Viewer viewer = viewer(environment.getGraphQlContext());
        Paging paging = Paging.of(first, after, 20, 100);
        Connection<Decision> page = page(new ProjectId(project), paging, viewer);
        return page.isEmpty(environment) ? page(id(project, viewer), paging, viewer) : page;
    }

    private Connection<Decision> page(ProjectId project, Paging paging, Viewer viewer) {
        return Connection.lazy(
                () -> decisions.page(project, paging, viewer),
                paging,
                Decision::key,
                () -> decisions.count(project, viewer));
    }

    private ProjectId id(String named, Viewer viewer) {
        return register.project(named, viewer)
                .orElseThrow(() -> new NotThere("project", named))
                .id();
    }

    @QueryMapping
    Reverification reverify(@Argument DecisionId decision, GraphQLContext context) {
        return book.reverify(decision, viewer(context)).orElseThrow(() -> new NotThere("decision", decision.value()));
    }

    @BatchMapping(typeName = "CoverageReport", field = "decision")
    Map<CoverageReport, Decision> decisionsOfReports(List<CoverageReport> batch) {
        return Batch.named(batch, DecisionController::asked, decisions::about);
    }

    private static Asked asked(CoverageReport report) {
        return new Asked(report.project().id(), new Moment(report.asOf(), report.knownAt()));
    }

    @BatchMapping(typeName = "Decision", field = "project")
    Map<Decision, Project> projectsOfDecisions(List<Decision> batch) {
        return Batch.named(batch, Decision::projectId, ids -> register.projects(ids, Viewer.SERVER));
    }

    /**
     * The uses of decisions, without those of elements the viewer may not see. Uses of elements that are no longer
     * cataloged stay.
     */
    @BatchMapping(typeName = "Decision", field = "uses")
    List<List<DecidedUse>> usesOfDecisions(List<Decision> batch, GraphQLContext context) {
        Set<ElementId> hidden = catalog.hidden(
                batch.stream()
                        .flatMap(decision -> decision.uses().stream())
                        .map(DecidedUse::elementId)
                        .collect(Collectors.toSet()),
                viewer(context));
        return batch.stream()
                .map(decision -> decision.uses().stream()
                        .filter(use -> !hidden.contains(use.elementId()))
                        .toList())
                .toList();
    }

    @BatchMapping(typeName = "DecidedUse", field = "element")
    Map<DecidedUse, DataElement> elementsOfUses(Set<DecidedUse> batch) {
        return Batch.named(batch, DecidedUse::elementId, ids -> catalog.elements(ids, Viewer.SERVER));
    }

    @BatchMapping(typeName = "UseDifference", field = "element")
    Map<UseDifference, DataElement> elementsOfDifferences(Set<UseDifference> batch) {
        return Batch.named(batch, UseDifference::elementId, ids -> catalog.elements(ids, Viewer.SERVER));
    }

    private static Viewer viewer(GraphQLContext context) {
        return Viewer.of(Caller.of(context));
    }
}
