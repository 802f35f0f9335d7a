package charteroak.ground.graphql;

import charteroak.ground.api.Connection;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.Paging;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.LightDataFetcher;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Answers a page by cutting it out of the answer of the whole list's field, so that neither field reveals more than the
 * other.
 */
record PageBeside<T>(PagedList.Cut<T> list) implements SelfDescribingDataFetcher<@Nullable Object> {

    @Override
    public String getDescription() {
        return "a page of " + list.type() + "." + list.list();
    }

    @Override
    public ResolvableType getReturnType() {
        return ResolvableType.forClassWithGenerics(Connection.class, list.of());
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment asked) throws Exception {
        return page(whole(asked), PagesBesideLists.paging(asked));
    }

    private @Nullable Object whole(DataFetchingEnvironment asked) throws Exception {
        GraphQLFieldDefinition field = ((GraphQLObjectType) asked.getParentType()).getFieldDefinition(list.list());
        DataFetcher<?> fetcher = asked.getGraphQLSchema()
                .getCodeRegistry()
                .getDataFetcher(FieldCoordinates.coordinates(list.type(), list.list()), field);
        return fetcher instanceof LightDataFetcher<?> property
                ? property.get(field, asked.getSource(), () -> asked)
                : fetcher.get(asked);
    }

    private @Nullable Object page(@Nullable Object whole, Paging paging) {
        return switch (whole) {
            case null -> null;
            case CompletionStage<?> later -> later.thenApply(each -> page(each, paging));
            case DataFetcherResult<?> result -> page(result, paging);
            case List<?> all ->
                list.cut().apply(all.stream().map(list.of()::cast).toList(), paging);
            default -> throw new IllegalStateException(getDescription() + " is asked of " + whole);
        };
    }

    private DataFetcherResult<?> page(DataFetcherResult<?> result, Paging paging) {
        return DataFetcherResult.newResult()
                .data(page(result.getData(), paging))
                .errors(result.getErrors())
                .build();
    }
}
