package charteroak.ground.graphql;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.Paging;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import reactor.core.publisher.Mono;

/**
 * Reads a page of a list, in one query for all owners that ask for the same page, and counts only where a total is
 * asked for.
 */
final class PageRead<P, T> implements SelfDescribingDataFetcher<CompletionStage<Connection<T>>> {

    private final PagedList.Read<P, T> list;
    private final String loader;

    PageRead(PagedList.Read<P, T> list, BatchLoaderRegistry loaders) {
        this.list = list;
        this.loader = list.type() + "." + list.connection();
        loaders.<PageOf<P>, PagedList.Page<T>>forName(loader)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> read(asked)));
    }

    @Override
    public String getDescription() {
        return "a page of " + list.type() + "." + list.list();
    }

    @Override
    public ResolvableType getReturnType() {
        return ResolvableType.forClassWithGenerics(Connection.class, list.of());
    }

    @Override
    public CompletionStage<Connection<T>> get(DataFetchingEnvironment asked) {
        Paging paging = PagesBesideLists.paging(asked);
        P owner = list.owner().cast(Objects.requireNonNull(asked.<Object>getSource()));
        DataLoader<PageOf<P>, PagedList.Page<T>> pages = Objects.requireNonNull(asked.getDataLoader(loader));
        return pages.load(new PageOf<>(owner, asked(paging, asked)))
                .thenApply(page -> Connection.of(page.rows(), paging, list.key(), page::total));
    }

    private static PagedList.Asked asked(Paging paging, DataFetchingEnvironment asked) {
        GraphQLContext context = asked.getGraphQlContext();
        boolean rows = asked.getSelectionSet().containsAnyOf("nodes", "edges", "pageInfo");
        return new PagedList.Asked(
                paging,
                rows ? paging.first() + 1 : 0,
                asked.getSelectionSet().contains("totalCount"),
                Caller.of(context));
    }

    private Map<PageOf<P>, PagedList.Page<T>> read(Collection<PageOf<P>> asked) {
        Map<PageOf<P>, PagedList.Page<T>> pages = new HashMap<>();
        asked.stream().collect(Collectors.groupingBy(PageOf::asked)).forEach((one, alike) -> {
            List<P> owners = alike.stream().map(PageOf::owner).toList();
            List<PagedList.Page<T>> read = list.reader().read(owners, one);
            for (int at = 0; at < alike.size(); at++) {
                pages.put(alike.get(at), read.get(at));
            }
        });
        return pages;
    }

    private record PageOf<P>(P owner, PagedList.Asked asked) {}
}
