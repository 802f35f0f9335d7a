package charteroak.linkage;

import charteroak.agreement.Act;
import charteroak.api.Caller;
import charteroak.api.Connection;
import charteroak.api.Paging;
import charteroak.api.UserError;
import charteroak.catalog.Catalog;
import charteroak.catalog.DataElement;
import charteroak.catalog.Dataset;
import charteroak.permission.Deed;
import charteroak.permission.Matter;
import charteroak.permission.Permissions;
import charteroak.request.Project;
import charteroak.request.Register;
import charteroak.visibility.Readers;
import charteroak.visibility.Viewer;
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
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what ran, what it read and wrote, and what was wrong with that. */
@Controller
class LinkageController {

    private static final int MOST = 100;

    private final Lineage lineage;
    private final Runs runs;
    private final Findings findings;
    private final Aliases aliases;
    private final LineageWalk walk;
    private final Catalog catalog;
    private final Register register;
    private final Permissions permissions;

    LinkageController(
            Lineage lineage,
            Runs runs,
            Findings findings,
            Aliases aliases,
            LineageWalk walk,
            Catalog catalog,
            Register register,
            Permissions permissions) {
        this.lineage = lineage;
        this.runs = runs;
        this.findings = findings;
        this.aliases = aliases;
        this.walk = walk;
        this.catalog = catalog;
        this.register = register;
        this.permissions = permissions;
    }

    @QueryMapping
    Optional<Run> run(@Argument String runId, GraphQLContext context) {
        return runs.byId("run-" + runId.toLowerCase(Locale.ROOT), viewer(context));
    }

    @QueryMapping(name = "findings")
    Connection<Finding> findingPage(
            @Argument @Nullable FindingFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        Viewer viewer = viewer(context);
        Paging paging = Paging.of(first, after, 20, MOST);
        FindingFilter wanted = filter == null ? FindingFilter.NONE : filter.normalised();
        return Connection.of(
                findings.page(wanted, paging, viewer), paging, Finding::key, () -> findings.count(wanted, viewer));
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

    @MutationMapping
    DeclareDatasetAliasPayload declareDatasetAlias(@Argument DeclareDatasetAliasInput input, GraphQLContext context) {
        Optional<UserError> refusal = refusalToName(input.dataset(), Caller.of(context));
        if (refusal.isPresent()) {
            return new DeclareDatasetAliasPayload(null, List.of(refusal.get()));
        }
        return switch (declare(input, Caller.of(context))) {
            case Lineage.Declaration.Declared declared ->
                new DeclareDatasetAliasPayload(
                        catalog.dataset(declared.dataset(), Viewer.SERVER).orElse(null), List.of());
            case Lineage.Declaration.Refused refused -> new DeclareDatasetAliasPayload(null, List.of(refused.error()));
        };
    }

    private Optional<UserError> refusalToName(String dataset, Caller caller) {
        return permissions
                .refusalAnywhere(Deed.DECLARE_DATASET_ALIAS, caller)
                .or(() -> catalog.dataset(dataset, Viewer.of(caller))
                        .flatMap(found -> permissions.refusal(
                                Deed.DECLARE_DATASET_ALIAS,
                                caller,
                                Matter.of(found.system().agency().code()))));
    }

    private Lineage.Declaration declare(DeclareDatasetAliasInput input, Caller caller) {
        return lineage.declareAlias(input.dataset(), input.namespace(), input.name(), caller);
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

    @BatchMapping(typeName = "Run", field = "findings")
    List<List<Finding>> findingsOfRuns(List<Run> batch, GraphQLContext context) {
        return eachOf(batch, Run::id, findings.ofRuns(idsOf(batch, Run::id), viewer(context)));
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

    @BatchMapping(typeName = "Finding", field = "element")
    Map<Finding, DataElement> elementsOfFindings(List<Finding> batch) {
        return foundOf(batch, Finding::elementId, catalog.elements(known(batch, Finding::elementId), Viewer.SERVER));
    }

    @BatchMapping(typeName = "Finding", field = "project")
    Map<Finding, Project> projectsOfFindings(List<Finding> batch) {
        return foundOf(batch, Finding::projectId, register.projects(known(batch, Finding::projectId), Viewer.SERVER));
    }

    @BatchMapping(typeName = "Project", field = "linkageRanOn")
    List<List<LocalDate>> daysOfProjects(List<Project> batch) {
        return eachOf(batch, Project::id, runs.daysOfProjects(idsOf(batch, Project::id)));
    }

    @BatchMapping(typeName = "Dataset", field = "aliases")
    List<List<DatasetAlias>> aliasesOfDatasets(List<Dataset> batch, GraphQLContext context) {
        if (!seesLineage(context)) {
            return batch.stream().map(dataset -> List.<DatasetAlias>of()).toList();
        }
        return eachOf(batch, Dataset::id, aliases.ofDatasets(idsOf(batch, Dataset::id)));
    }

    /** That something was found is a participant's to know, even where it is told that it was settled. */
    @SchemaMapping(typeName = "Act", field = "findingId")
    @Nullable
    String findingOfAct(Act act, GraphQLContext context) {
        return seesLineage(context) ? act.findingId() : null;
    }

    private static boolean seesLineage(GraphQLContext context) {
        return viewer(context).sees(Readers.PARTICIPANTS);
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

    /** Towards the sources or towards the results. */
    enum Direction {
        UPSTREAM,
        DOWNSTREAM
    }

    record DeclareDatasetAliasInput(String dataset, String namespace, String name) {}

    record DeclareDatasetAliasPayload(@Nullable Dataset dataset, List<UserError> userErrors) {}
}
