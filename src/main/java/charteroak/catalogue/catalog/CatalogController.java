package charteroak.catalogue.catalog;

import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.NotThere;
import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about agencies, systems, datasets and elements. */
@Controller
record CatalogController(Catalog catalog, Agencies agencies, Datasets datasets, Elements elements, Clock clock) {

    private static final int MOST = 100;

    @QueryMapping
    Optional<Agency> agency(@Argument String code) {
        return catalog.agency(code);
    }

    @QueryMapping(name = "agencies")
    Connection<Agency> agencyPage(@Argument @Nullable Integer first, @Argument @Nullable String after) {
        Paging paging = Paging.of(first, after, 20, MOST);
        return Connection.of(agencies.page(paging), paging, Agency::code, agencies::count);
    }

    @QueryMapping
    Optional<Dataset> dataset(@Argument DatasetId id, GraphQLContext context) {
        return catalog.dataset(id, Viewer.of(Caller.of(context)));
    }

    @QueryMapping
    Optional<DataElement> element(@Argument ElementId id, @Argument @Nullable LocalDate asOf, GraphQLContext context) {
        Viewer viewer = Viewer.of(Caller.of(context));
        return asOf == null
                ? catalog.element(id, viewer)
                : elements.asOf(
                        id,
                        asOf.plusDays(1)
                                .atStartOfDay(clock.getZone())
                                .toInstant()
                                .minusNanos(1),
                        viewer);
    }

    @QueryMapping(name = "elements")
    Connection<DataElement> elementPage(
            @Argument @Nullable ElementFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        Viewer viewer = Viewer.of(Caller.of(environment.getGraphQlContext()));
        Paging paging = Paging.of(first, after, 20, MOST);
        Connection<DataElement> page = page(filter == null ? ElementFilter.NONE : filter, paging, environment);
        return filter == null || !page.isEmpty(environment) ? page : page(named(filter, viewer), paging, environment);
    }

    /**
     * The filter with its agency as a code. Throws {@link NotThere} when it names something that is missing; checked
     * only when a page is empty.
     */
    private ElementFilter named(ElementFilter filter, Viewer viewer) {
        String system = filter.system();
        if (system != null && datasets.systemById(system, viewer).isEmpty()) {
            throw new NotThere(NotThere.Sought.SOURCE_SYSTEM, system);
        }
        DatasetId dataset = filter.dataset();
        if (dataset != null && catalog.dataset(dataset, viewer).isEmpty()) {
            throw new NotThere(NotThere.Sought.DATASET, dataset.value());
        }
        String protectionClass = filter.protectionClass();
        if (protectionClass != null && !catalog.knowsProtectionClass(protectionClass)) {
            throw new NotThere(NotThere.Sought.PROTECTION_CLASS, protectionClass);
        }
        return filter.of(catalog.codeOf(filter.agency()));
    }

    @SchemaMapping(typeName = "Dataset", field = "elements")
    Connection<DataElement> elementsOfDataset(
            Dataset dataset,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return page(ElementFilter.ofDataset(dataset.id()), Paging.of(first, after, 50, MOST), environment);
    }

    /**
     * Reads a page of elements together with the parts that other features add, and passes these to the loaders that
     * would otherwise ask for them.
     */
    private Connection<DataElement> page(ElementFilter filter, Paging paging, DataFetchingEnvironment environment) {
        var selected = environment.getSelectionSet();
        return catalog.page(
                filter,
                paging,
                Viewer.of(Caller.of(environment.getGraphQlContext())),
                part -> selected.containsAnyOf("nodes/" + part.field(), "edges/node/" + part.field()),
                (field, values) -> prime(environment.getDataLoader("DataElement." + field), values));
    }

    private static void prime(@Nullable DataLoader<DataElement, Object> loader, Map<DataElement, ?> values) {
        if (loader != null) {
            values.forEach(loader::prime);
        }
    }

    @BatchMapping(typeName = "Agency", field = "systems")
    List<List<SourceSystem>> systemsOfAgencies(List<Agency> batch, GraphQLContext context) {
        return Batch.lists(batch, Agency::id, ids -> agencies.systemsOf(ids, Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "Agency", field = "elementCount")
    List<Integer> elementCountsOfAgencies(List<Agency> batch, GraphQLContext context) {
        return Batch.inOrder(batch, Agency::id, ids -> agencies.elementCounts(ids, Viewer.of(Caller.of(context))), 0);
    }

    @BatchMapping(typeName = "SourceSystem", field = "datasets")
    List<List<Dataset>> datasetsOfSystems(List<SourceSystem> batch, GraphQLContext context) {
        return Batch.lists(batch, SourceSystem::id, ids -> datasets.ofSystems(ids, Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "Dataset", field = "elementCount")
    List<Integer> elementCountsOfDatasets(List<Dataset> batch, GraphQLContext context) {
        return Batch.inOrder(batch, Dataset::id, ids -> datasets.elementCounts(ids, Viewer.of(Caller.of(context))), 0);
    }

    @BatchMapping(typeName = "DataElement", field = "concepts")
    List<List<ConceptMatch>> conceptsOfElements(List<DataElement> batch) {
        return Batch.lists(batch, DataElement::id, elements::conceptsOf);
    }

    @BatchMapping(typeName = "DataElement", field = "identifierDoubt")
    Map<DataElement, Sentence> identifierDoubts(List<DataElement> batch) {
        Map<ElementId, List<ConceptMatch>> concepts =
                elements.conceptsOf(batch.stream().map(DataElement::id).toList());
        Map<DataElement, Sentence> doubts = new HashMap<>();
        batch.forEach(element -> IdentifierDoubt.of(element, concepts.getOrDefault(element.id(), List.of()))
                .ifPresent(doubt -> doubts.put(element, doubt)));
        return doubts;
    }
}
