package charteroak.ground.graphql;

import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.ground.api.Paging;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Adds to each list that can grow the field that answers it in pages. */
@Component
record PagesBesideLists(List<PagedLists> features, BatchLoaderRegistry loaders) implements RuntimeWiringConfigurer {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        features.stream()
                .flatMap(feature -> feature.pagedLists().stream())
                .forEach(list -> wiring.type(list.type(), type -> type.dataFetcher(list.connection(), fetcher(list))));
    }

    private DataFetcher<?> fetcher(PagedList<?> list) {
        return switch (list) {
            case PagedList.Cut<?> cut -> new PageBeside<>(cut);
            case PagedList.Read<?, ?> read -> new PageRead<>(read, loaders);
        };
    }

    static Paging paging(DataFetchingEnvironment asked) {
        return Paging.of(asked.getArgument("first"), asked.getArgument("after"), USUAL, MOST);
    }
}
