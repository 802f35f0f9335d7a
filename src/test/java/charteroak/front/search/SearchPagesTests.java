package charteroak.front.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.front.facets.SearchFilter;
import charteroak.front.index.GeneratedThings;
import charteroak.front.index.Labels;
import charteroak.front.index.Searchable;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Viewer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPagesTests {

    private final List<Searchable> things = GeneratedThings.elements(1_500, 3);

    @TempDir
    Path folder;

    @Test
    void allPagesTogetherAreTheWholeResultOnce() {
        TemporarySearch search = TemporarySearch.over(folder, things);
        for (String query : new String[] {null, "student", "birth date", "wage quarter school", "studnt"}) {
            int total = search.find(query).tally().total();
            List<String> ids = search.everyPage(query, 37);
            assertThat(ids).as(query).hasSize(total).doesNotHaveDuplicates();
        }
        assertThat(search.everyPage("", 100))
                .containsExactlyElementsOf(
                        things.stream().map(Searchable::id).sorted().toList());
        search.index().destroy();
    }

    @Test
    void aPageContinuesWhatItBeganWithThoughTheIndexMovesOn() {
        TemporarySearch search = TemporarySearch.over(folder, things);
        int total = search.find("student").tally().total();
        Found first = page(search, null);
        List<String> gone = things.stream()
                .map(Searchable::id)
                .filter(id -> id.endsWith("7"))
                .toList();
        search.index().update(gone, List.of(), 2);
        List<String> ids =
                new ArrayList<>(first.hits().stream().map(Found.Hit::id).toList());
        Found next = first;
        while (next.more()) {
            next = page(search, next.hits().getLast().place().cursor());
            next.hits().forEach(hit -> ids.add(hit.id()));
        }
        assertThat(ids).hasSize(total).doesNotHaveDuplicates();
        search.index().destroy();
    }

    @Test
    void continuesAlsoWithACursorWhosePagesAreGone() {
        TemporarySearch search = TemporarySearch.over(folder, things);
        HitPlace last = search.find("student").hits().getLast().place();
        HitPlace forgotten = new HitPlace(last.mark() - 1_000, last.score(), last.id());
        assertThat(page(search, forgotten.cursor()).hits()).isNotEmpty();
        search.index().destroy();
    }

    @Test
    void refusesCursorsOfOtherLists() {
        TemporarySearch search = TemporarySearch.over(folder, things);
        Stream.of("element-1", "1:zz:element", "::", "1:3f800000")
                .map(Paging::cursor)
                .forEach(
                        cursor -> assertThatThrownBy(() -> page(search, cursor)).isInstanceOf(InvalidInput.class));
        search.index().destroy();
    }

    private static Found page(TemporarySearch search, @Nullable String after) {
        return search.search()
                .find("student", SearchFilter.NONE, Paging.of(50, after, 20, 100), false, Labels.NONE, Viewer.PUBLIC);
    }
}
