package charteroak.ground.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConnectionTests {

    private static final List<String> WEEKDAYS = List.of("fri", "mon", "sat", "sun", "thu", "tue", "wed");

    @Test
    void aPageIsAsLongAsWasAskedAndSaysWhetherMoreFollows() {
        Connection<String> page = page(WEEKDAYS, 3, null);
        assertThat(page.nodes()).containsExactly("fri", "mon", "sat");
        assertThat(page.totalCount()).isEqualTo(7);
        assertThat(page.pageInfo().hasNextPage()).isTrue();
        assertThat(page.pageInfo().hasPreviousPage()).isFalse();
        assertThat(page.pageInfo().endCursor()).isEqualTo(page.edges().getLast().cursor());
    }

    @Test
    void theLastPageSaysThatNothingFollows() {
        Connection<String> page = page(WEEKDAYS, 3, "thu");
        assertThat(page.nodes()).containsExactly("tue", "wed");
        assertThat(page.totalCount()).isEqualTo(7);
        assertThat(page.pageInfo().hasNextPage()).isFalse();
        assertThat(page.pageInfo().hasPreviousPage()).isTrue();
        assertThat(page(WEEKDAYS, 7, null).pageInfo().hasNextPage()).isFalse();
    }

    @Test
    void afterTheLastThingAndInAnEmptyListThereIsNothing() {
        assertThat(page(WEEKDAYS, 3, "wed").nodes()).isEmpty();
        assertThat(page(List.of(), 3, null).nodes()).isEmpty();
        assertThat(page(List.of(), 3, "mon").pageInfo().hasNextPage()).isFalse();
    }

    @Test
    void pagesTogetherAreTheListWhateverTheirSize() {
        for (int size = 1; size <= 8; size++) {
            assertThat(allPages(WEEKDAYS, size)).isEqualTo(WEEKDAYS);
        }
    }

    @Test
    void whatIsAddedBeforeOrAfterMovesNoPage() {
        List<String> more = List.of("apr", "fri", "gap", "mon", "sat", "sun", "thu", "tue", "wed", "yes");
        assertThat(page(more, 2, "sat").nodes()).containsExactly("sun", "thu");
    }

    @Test
    void theCursorOfWhatIsGoneGoesOnWhereItWouldStand() {
        assertThat(page(List.of("fri", "mon", "sun", "thu"), 2, "sat").nodes()).containsExactly("sun", "thu");
        assertThat(page(List.of("fri"), 2, "sat").nodes()).isEmpty();
        List<String> backwards = List.of("wed", "tue", "thu", "mon");
        assertThat(Connection.among(
                                backwards,
                                Paging.of(2, Paging.cursor("sun"), 20, 100),
                                Function.identity(),
                                Comparator.reverseOrder())
                        .nodes())
                .containsExactly("mon");
    }

    @Test
    void aListWhoseKeysStandInAnotherOrderIsStillToldWholeAndInItsOwn() {
        List<String> asDone = List.of("sign", "draft", "affirm", "vote");
        assertThat(allPages(asDone, 1)).isEqualTo(asDone);
        assertThat(allPages(asDone, 3)).isEqualTo(asDone);
    }

    @Test
    void aListWithoutKeysIsPagedByItsPlaces() {
        List<String> alike = List.of("act", new String("act"), new String("act"));
        List<String> told = new ArrayList<>();
        String after = null;
        do {
            Connection<String> page = Connection.inPlaces(alike, Paging.of(1, after, 20, 100));
            told.addAll(page.nodes());
            after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
        } while (after != null);
        assertThat(told).hasSize(3);
    }

    @Test
    void aKeyOfPartsStandsWhereItsFirstPartDoes() {
        assertThat(PagedList.key("a", "z")).isLessThan(PagedList.key("a b", "a"));
        assertThat(PagedList.key("a", 1)).isLessThan(PagedList.key("a", 2));
    }

    private static List<String> allPages(List<String> all, int size) {
        List<String> told = new ArrayList<>();
        String last = null;
        Connection<String> page;
        do {
            page = page(all, size, last);
            told.addAll(page.nodes());
            last = page.nodes().getLast();
        } while (page.pageInfo().hasNextPage());
        return told;
    }

    private static Connection<String> page(List<String> all, int first, @Nullable String last) {
        return Connection.among(
                all,
                Paging.of(first, last == null ? null : Paging.cursor(last), 20, 100),
                Function.identity(),
                Comparator.naturalOrder());
    }
}
