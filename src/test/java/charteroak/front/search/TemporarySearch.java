package charteroak.front.search;

import charteroak.front.facets.Profiles;
import charteroak.front.facets.SearchFilter;
import charteroak.front.index.Labels;
import charteroak.front.index.SearchIndex;
import charteroak.front.index.Searchable;
import charteroak.front.words.Synonyms;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Viewer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A search over given things, without an application, on a day in 2026. */
record TemporarySearch(SearchIndex index, Search search, Suggestions suggestions) {

    static TemporarySearch over(Path folder, List<Searchable> things) {
        SearchIndex index = new SearchIndex(folder);
        index.replaceAll(add -> add.accept(things), 1);
        Synonyms synonyms = new Synonyms();
        QuestionReader questions = new QuestionReader(synonyms);
        Clock clock = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
        return new TemporarySearch(
                index,
                new Search(index, questions, new Profiles(), clock),
                new Suggestions(index, synonyms, questions));
    }

    Found find(@Nullable String query) {
        return find(query, SearchFilter.NONE, 10);
    }

    Found find(@Nullable String query, SearchFilter filter, int first) {
        return search.find(query, filter, new Paging(first, ""), true, Labels.NONE, Viewer.PUBLIC);
    }

    List<String> ids(@Nullable String query) {
        return find(query).hits().stream().map(Found.Hit::id).toList();
    }

    /** The ids of all pages, each asked for with the cursor before it. */
    List<String> everyPage(@Nullable String query, int first) {
        List<String> ids = new ArrayList<>();
        String after = null;
        Found page;
        do {
            page = search.find(
                    query, SearchFilter.NONE, Paging.of(first, after, first, 100), false, Labels.NONE, Viewer.PUBLIC);
            page.hits().forEach(hit -> ids.add(hit.id()));
            after = page.hits().isEmpty() ? null : page.hits().getLast().place().cursor();
        } while (page.more());
        return ids;
    }
}
