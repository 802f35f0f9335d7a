package charteroak.lineage.linkage;

import charteroak.agreements.request.Project;
import charteroak.agreements.request.Register;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.Dataset;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which jobs ran, and what their runs read and wrote. */
@Controller
class LinkageController {

    private static final int MOST = 100;

    private final Runs runs;
    private final RunPages pages;
    private final LineageWalk walk;
    private final Catalog catalog;
    private final Register register;

    LinkageController(Runs runs, RunPages pages, LineageWalk walk, Catalog catalog, Register register) {
        this.runs = runs;
        this.pages = pages;
        this.walk = walk;
        this.catalog = catalog;
        this.register = register;
    }

    @QueryMapping
    Optional<Run> run(@Argument String runId, GraphQLContext context) {
        return runs.byId("run-" + runId.toLowerCase(Locale.ROOT), viewer(context));
    }

    @QueryMapping(name = "lineage")
    Optional<LineageGraph> lineageOf(
            @Argument String of,
            @Argument Direction direction,
            @Argument @Nullable Integer depth,
            @Argument @Nullable Integer budget,
            @Argument @Nullable Instant asOf,
            GraphQLContext context) {
        return walk.walk(
                of,
                direction == Direction.UPSTREAM,
                Objects.requireNonNullElse(depth, 3),
                Objects.requireNonNullElse(budget, 500),
                asOf,
                viewer(context));
    }

    @QueryMapping(name = "runs")
    Connection<Run> runPage(
            @Argument @Nullable RunFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        Viewer viewer = viewer(context);
        Paging paging = Paging.of(first, after, 20, MOST);
        RunFilter wanted = filter == null ? RunFilter.NONE : filter;
        return Connection.of(pages.page(wanted, paging, viewer), paging, Run::key, () -> pages.count(wanted, viewer));
    }

    @BatchMapping(typeName = "LinkageJob", field = "runs")
    List<List<Run>> runsOfJobs(List<LinkageJob> batch, GraphQLContext context) {
        return eachOf(batch, LinkageJob::id, runs.ofJobs(idsOf(batch, LinkageJob::id), viewer(context)));
    }

    @BatchMapping(typeName = "Project", field = "runs")
    List<List<Run>> runsOfProjects(List<Project> batch, GraphQLContext context) {
        return eachOf(batch, Project::id, runs.ofProjects(idsOf(batch, Project::id), viewer(context)));
    }

    @BatchMapping(typeName = "Run", field = "project")
    Map<Run, Project> projectsOfRuns(List<Run> batch) {
        return foundOf(batch, Run::projectId, register.projects(known(batch, Run::projectId), Viewer.SERVER));
    }

    @BatchMapping(typeName = "Run", field = "reads")
    List<List<RunDataset>> readsOfRuns(List<Run> batch, GraphQLContext context) {
        return eachOf(batch, Run::id, runs.datasets(idsOf(batch, Run::id), "READ", viewer(context)));
    }

    @BatchMapping(typeName = "Run", field = "writes")
    List<List<RunDataset>> writesOfRuns(List<Run> batch, GraphQLContext context) {
        return eachOf(batch, Run::id, runs.datasets(idsOf(batch, Run::id), "WROTE", viewer(context)));
    }

    @BatchMapping(typeName = "Run", field = "eventCount")
    List<Integer> eventCountsOfRuns(List<Run> batch) {
        Map<String, Integer> counts = runs.eventCounts(idsOf(batch, Run::id));
        return batch.stream().map(run -> counts.getOrDefault(run.id(), 0)).toList();
    }

    @BatchMapping(typeName = "RunDataset", field = "fields")
    List<List<RunField>> fieldsOfRunDatasets(List<RunDataset> batch, GraphQLContext context) {
        Map<String, RunField> fields = runs.fields(
                batch.stream()
                        .flatMap(dataset -> dataset.columns().stream())
                        .distinct()
                        .toList(),
                viewer(context));
        return batch.stream().map(dataset -> dataset.fieldsAmong(fields)).toList();
    }

    @BatchMapping(typeName = "RunDataset", field = "dataset")
    Map<RunDataset, Dataset> datasetsOfRunDatasets(List<RunDataset> batch) {
        Map<String, Dataset> found = catalog.datasets(known(batch, RunDataset::datasetId), Viewer.SERVER);
        return foundOf(batch, RunDataset::datasetId, found);
    }

    @BatchMapping(typeName = "RunField", field = "element")
    Map<RunField, DataElement> elementsOfFields(List<RunField> batch) {
        return foundOf(batch, RunField::elementId, catalog.elements(known(batch, RunField::elementId), Viewer.SERVER));
    }

    @BatchMapping(typeName = "Project", field = "linkageRanOn")
    List<List<LocalDate>> daysOfProjects(List<Project> batch) {
        return eachOf(batch, Project::id, runs.daysOfProjects(idsOf(batch, Project::id)));
    }

    private static Viewer viewer(GraphQLContext context) {
        return Viewer.of(Caller.of(context));
    }

    private static <T> List<String> idsOf(List<T> batch, Function<T, String> id) {
        return batch.stream().map(id).distinct().toList();
    }

    private static <T, R> List<List<R>> eachOf(List<T> batch, Function<T, String> id, Map<String, List<R>> found) {
        return batch.stream()
                .map(thing -> found.getOrDefault(id.apply(thing), List.of()))
                .toList();
    }

    private static <T> List<String> known(List<T> batch, Function<T, @Nullable String> id) {
        return batch.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    private static <T, R> Map<T, R> foundOf(List<T> batch, Function<T, @Nullable String> id, Map<String, R> found) {
        Map<T, R> each = new HashMap<>();
        for (T thing : batch) {
            String wanted = id.apply(thing);
            if (wanted != null && found.containsKey(wanted)) {
                each.put(thing, found.get(wanted));
            }
        }
        return each;
    }

    /** The direction in which lineage is followed. */
    enum Direction {
        UPSTREAM,
        DOWNSTREAM
    }
}
