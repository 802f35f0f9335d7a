package charteroak.ground.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTests {

    @Test
    void aCursorIsReadAsTheKeyItWasMadeOf() {
        assertThat(Paging.of(5, Paging.cursor("a\nb"), 20, 100)).isEqualTo(new Paging(5, "a\nb"));
        assertThat(Paging.of(null, null, 20, 100)).isEqualTo(new Paging(20, ""));
    }

    @Test
    void theLongestNamesOfLineageMakeACursorThatIsTaken() {
        String name = "\u6f22".repeat(2_000);
        String key = PagedList.key(name, name, name);
        assertThat(Paging.of(1, Paging.cursor(key), 20, 100).afterKey()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "ZWw6", "element-1"})
    void whatThisServerDidNotMakeIsNoCursor(String after) {
        assertThatThrownBy(() -> Paging.of(1, after, 20, 100)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void aPageHasSomeThingsAndNotTooMany(int first) {
        assertThatThrownBy(() -> Paging.of(first, null, 20, 100)).isInstanceOf(InvalidInput.class);
    }
}
