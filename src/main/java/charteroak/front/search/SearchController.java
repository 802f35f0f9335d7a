package charteroak.front.search;

import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
import charteroak.front.facets.SearchFilter;
import charteroak.front.index.IndexFollower;
import charteroak.front.index.Labels;
import charteroak.front.index.SearchKind;
import charteroak.front.search.Suggestions.Suggestion;
import charteroak.ground.api.Caller;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.NotThere;
import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers searches and completes what is being typed. */
@Controller
record SearchController(
        Search search, Suggestions suggestions, SearchedThings things, IndexFollower follower, Catalog catalog) {

    private static final int MOST_SUGGESTIONS = 20;
    private static final int MOST_TOLD = 10;

    @QueryMapping(name = "search")
    SearchConnection find(
            @Argument @Nullable String query,
            @Argument @Nullable List<SearchKind> kinds,
            @Argument @Nullable SearchFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment asked) {
        Viewer viewer = Viewer.of(Caller.of(asked.getGraphQlContext()));
        Paging paging = Paging.of(first, after, 20, 100);
        boolean tallied = asked.getSelectionSet().containsAnyOf("facets", "totalCount", "didYouMean");
        SearchFilter given = Objects.requireNonNullElse(filter, SearchFilter.NONE);
        SearchFilter narrowing = given.among(kinds, codes(given.agency(), follower.labels()));
        Found found = search.find(query, narrowing, paging, tallied, follower.labels(), viewer);
        Map<String, Object> nodes = things.of(found.hits(), viewer);
        List<SearchConnection.SearchEdge> edges = new ArrayList<>();
        for (Found.Hit hit : found.hits()) {
            Object node = nodes.get(hit.id());
            if (node != null) {
                edges.add(SearchConnection.SearchEdge.of(hit, node));
            }
        }
        if (edges.isEmpty()) {
            tellOfWhatIsNotThere(given, asked);
        }
        return SearchConnection.of(found, edges, after != null);
    }

    private List<String> codes(List<String> agencies, Labels labels) {
        return agencies.stream()
                .map(named -> labels.agencies().containsKey(named)
                        ? named
                        : catalog.agency(named).map(Agency::code).orElse(named))
                .toList();
    }

    /** Adds errors for agencies and protection classes in the filter that are not there. */
    private void tellOfWhatIsNotThere(SearchFilter filter, DataFetchingEnvironment asked) {
        tellOfThose(filter.agency(), "agency", each -> catalog.agency(each).isPresent(), asked);
        tellOfThose(filter.protectionClass(), "protection class", catalog::knowsProtectionClass, asked);
    }

    private static void tellOfThose(
            List<String> named, String kind, Predicate<String> isThere, DataFetchingEnvironment asked) {
        named.stream()
                .limit(MOST_TOLD)
                .filter(isThere.negate())
                .forEach(each -> new NotThere(kind, each).tellBeside(asked));
    }

    @QueryMapping
    List<Suggestion> suggest(@Argument String prefix, @Argument @Nullable Integer first, GraphQLContext context) {
        int most = first == null ? 8 : first;
        if (most < 1 || most > MOST_SUGGESTIONS) {
            throw new InvalidInput(Sentence.of("search.first", Part.number(most), Part.number(MOST_SUGGESTIONS)));
        }
        return suggestions.completing(prefix, most, Viewer.of(Caller.of(context)));
    }
}
