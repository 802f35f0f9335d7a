package charteroak.lineage.intake;

import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.Dataset;
import charteroak.catalogue.catalog.DatasetId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.ground.api.Paging;
import charteroak.ground.api.UserError;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permissions;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.Viewer;
import charteroak.lineage.intake.AliasProposals.AliasProposal;
import charteroak.lineage.intake.DatasetAlias.AliasColumn;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which datasets the names in events mean, and lets this be declared. */
@Controller
record AliasController(
        Lineage lineage, Aliases aliases, AliasProposals proposals, Catalog catalog, Permissions permissions)
        implements PagedLists {

    @QueryMapping
    Connection<AliasProposal> aliasProposals(
            @Argument @Nullable Integer first, @Argument @Nullable String after, GraphQLContext context) {
        Viewer viewer = Viewer.of(Caller.of(context));
        Paging paging = Paging.of(first, after, 20, 100);
        return Connection.of(proposals.page(paging, viewer), paging, AliasProposal::key, () -> proposals.count(viewer));
    }

    @MutationMapping
    AliasPayload declareDatasetAlias(@Argument DeclareDatasetAliasInput input, GraphQLContext context) {
        Caller caller = Caller.of(context);
        return refusal(Deed.DECLARE_DATASET_ALIAS, input.dataset(), caller)
                .orElseGet(() -> told(lineage.declareAlias(input.dataset(), input.alias(), caller), caller));
    }

    @MutationMapping
    AliasPayload removeDatasetAlias(@Argument RemoveDatasetAliasInput input, GraphQLContext context) {
        Caller caller = Caller.of(context);
        return refusal(Deed.REMOVE_DATASET_ALIAS, input.dataset(), caller)
                .orElseGet(() ->
                        told(lineage.removeAlias(input.dataset(), input.namespace(), input.name(), caller), caller));
    }

    private Optional<AliasPayload> refusal(Deed deed, DatasetId dataset, Caller caller) {
        return permissions
                .refusalAnywhere(deed, caller)
                .or(() -> catalog.dataset(dataset, Viewer.of(caller))
                        .flatMap(found -> permissions.refusal(
                                deed, caller, Matter.of(found.system().agency().code()))))
                .map(error -> new AliasPayload(null, List.of(error)));
    }

    private AliasPayload told(Outcome<DatasetId> outcome, Caller caller) {
        return outcome.map(
                        dataset -> catalog.dataset(dataset, Viewer.of(caller)).orElse(null))
                .answer(AliasPayload::new);
    }

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(PagedList.cut("Dataset", "aliases", DatasetAlias.class, DatasetAlias::key));
    }

    @BatchMapping(typeName = "Dataset", field = "aliases")
    List<List<DatasetAlias>> aliasesOfDatasets(List<Dataset> batch, GraphQLContext context) {
        Viewer viewer = Viewer.of(Caller.of(context));
        if (!viewer.sees(Readers.PARTICIPANTS)) {
            return batch.stream().map(dataset -> List.<DatasetAlias>of()).toList();
        }
        return Batch.lists(batch, Dataset::id, ids -> aliases.ofDatasets(ids, viewer));
    }

    @BatchMapping(typeName = "AliasProposal", field = "dataset")
    Map<AliasProposal, Dataset> datasetsOfProposals(List<AliasProposal> batch, GraphQLContext context) {
        return Batch.named(
                batch, AliasProposal::datasetId, ids -> catalog.datasets(ids, Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "AliasColumn", field = "element")
    Map<AliasColumn, DataElement> elementsOfColumns(List<AliasColumn> batch, GraphQLContext context) {
        return Batch.named(batch, AliasColumn::subject, ids -> catalog.elements(ids, Viewer.of(Caller.of(context))));
    }

    record DeclareDatasetAliasInput(
            DatasetId dataset,
            String namespace,
            String name,
            DatasetAlias.@Nullable Match match,
            @Nullable List<AliasColumnInput> columns) {

        DatasetAlias alias() {
            return new DatasetAlias(
                    namespace,
                    name,
                    match == null ? DatasetAlias.Match.NAME : match,
                    columns == null
                            ? List.of()
                            : columns.stream()
                                    .map(column -> new AliasColumn(column.column(), column.element()))
                                    .toList());
        }
    }

    record AliasColumnInput(String column, ElementId element) {}

    record RemoveDatasetAliasInput(DatasetId dataset, String namespace, String name) {}

    record AliasPayload(@Nullable Dataset dataset, List<UserError> userErrors) {}
}
