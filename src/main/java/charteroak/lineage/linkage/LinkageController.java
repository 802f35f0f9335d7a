package charteroak.lineage.linkage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.Dataset;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.PagedList.Asked;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.verdict.ProjectImpact;
import charteroak.lineage.linkage.LineageSteps.Way;
import charteroak.lineage.linkage.Runs.RunFilter;
import graphql.GraphQLContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which jobs ran, and what their runs read and wrote. */
@Controller
record LinkageController(Runs runs, PagesOfRuns ofOwners, LineageWalk walk, Catalog catalog, Register register) {

    private static final int MOST = 100;

    @QueryMapping
    Optional<Run> run(@Argument String runId, GraphQLContext context) {
        return runs.byRunId(runId, Viewer.of(Caller.of(context)));
    }

    @QueryMapping(name = "lineage")
    Optional<LineageGraph> lineageOf(
            @Argument String of,
            @Argument Direction direction,
            @Argument @Nullable Integer depth,
            @Argument @Nullable Integer budget,
            @Argument @Nullable Instant asOf,
            GraphQLContext context) {
        Way way = new Way(direction == Direction.UPSTREAM, asOf, Viewer.of(Caller.of(context)));
        return walk.walk(of, way, Objects.requireNonNullElse(depth, 3), Objects.requireNonNullElse(budget, 500));
    }

    @QueryMapping(name = "runs")
    Connection<Run> runPage(
            @Argument @Nullable RunFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        Viewer viewer = Viewer.of(Caller.of(context));
        Paging paging = Paging.of(first, after, 20, MOST);
        RunFilter wanted = filter == null ? RunFilter.NONE : filter;
        return Connection.of(runs.page(wanted, paging, viewer), paging, Run::key, () -> runs.count(wanted, viewer));
    }

    @BatchMapping(typeName = "LinkageJob", field = "runs")
    List<List<Run>> runsOfJobs(List<LinkageJob> batch, GraphQLContext context) {
        return PagesOfRuns.rows(ofOwners.ofJobs(batch, newest(context)));
    }

    @BatchMapping(typeName = "Project", field = "runs")
    List<List<Run>> runsOfProjects(List<Project> batch, GraphQLContext context) {
        return PagesOfRuns.rows(ofOwners.ofProjects(batch, newest(context)));
    }

    @BatchMapping(typeName = "ProjectImpact", field = "runs")
    List<List<Run>> runsTouched(List<ProjectImpact> batch, GraphQLContext context) {
        return PagesOfRuns.rows(ofOwners.touched(batch, newest(context)));
    }

    @BatchMapping(typeName = "Project", field = "linkageRanOn")
    List<List<LocalDate>> daysOfProjects(List<Project> batch, GraphQLContext context) {
        return PagesOfRuns.rows(ofOwners.days(batch, newest(context)));
    }

    @BatchMapping(typeName = "ProjectImpact", field = "extracts")
    List<List<Extract>> extractsTouched(List<ProjectImpact> batch, GraphQLContext context) {
        Map<ProjectId, List<ElementId>> elements = new LinkedHashMap<>();
        batch.forEach(impact -> elements.put(impact.project().id(), PagesOfRuns.elementsLosing(impact)));
        return Batch.lists(
                batch,
                impact -> impact.project().id(),
                any -> runs.writtenFrom(elements, Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "Run", field = "project")
    Map<Run, Project> projectsOfRuns(List<Run> batch) {
        return Batch.named(batch, Run::projectId, ids -> register.projects(ids, Viewer.SERVER));
    }

    @BatchMapping(typeName = "Run", field = "reads")
    List<List<RunDataset>> readsOfRuns(List<Run> batch, GraphQLContext context) {
        return Batch.lists(batch, Run::id, ids -> runs.datasets(ids, "READ", Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "Run", field = "writes")
    List<List<RunDataset>> writesOfRuns(List<Run> batch, GraphQLContext context) {
        return Batch.lists(batch, Run::id, ids -> runs.datasets(ids, "WROTE", Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "Run", field = "eventCount")
    Map<Run, Integer> eventCountsOfRuns(List<Run> batch) {
        return Batch.named(batch, Run::id, runs::eventCounts);
    }

    @BatchMapping(typeName = "RunDataset", field = "fields")
    List<List<RunField>> fieldsOfRunDatasets(List<RunDataset> batch, GraphQLContext context) {
        List<String> columns = batch.stream()
                .flatMap(dataset -> dataset.columns().stream())
                .distinct()
                .toList();
        Map<String, RunField> fields = runs.fields(columns, Viewer.of(Caller.of(context)));
        return batch.stream().map(dataset -> dataset.fieldsAmong(fields)).toList();
    }

    @BatchMapping(typeName = "RunDataset", field = "dataset")
    Map<RunDataset, Dataset> datasetsOfRunDatasets(List<RunDataset> batch) {
        return Batch.named(batch, RunDataset::datasetId, ids -> catalog.datasets(ids, Viewer.SERVER));
    }

    @BatchMapping(typeName = "RunField", field = "element")
    Map<RunField, DataElement> elementsOfFields(List<RunField> batch) {
        return Batch.named(batch, RunField::elementId, ids -> catalog.elements(ids, Viewer.SERVER));
    }

    /** The first page of a list that is told whole up to its limit. */
    private static Asked newest(GraphQLContext context) {
        return new Asked(new Paging(MOST, ""), MOST, false, Caller.of(context));
    }

    /** The direction in which lineage is followed. */
    enum Direction {
        UPSTREAM,
        DOWNSTREAM
    }
}
