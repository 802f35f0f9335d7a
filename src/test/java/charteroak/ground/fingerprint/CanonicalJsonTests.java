package charteroak.ground.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTests {

    private enum Sort {
        GOOD
    }

    private record Thing(
            String name, @Nullable String note, List<Sort> sorts, LocalDate on, int many, boolean really) {}

    @Test
    void writesARecordWithItsNamesInOrderAndNothingForWhatIsNull() {
        Thing thing = new Thing("A \"b\"\n\\", null, List.of(Sort.GOOD), LocalDate.of(2026, 3, 31), 7, true);
        assertThat(CanonicalJson.of(thing))
                .isEqualTo(
                        "{\"many\":7,\"name\":\"A \\\"b\\\"\\n\\\\\",\"on\":\"2026-03-31\",\"really\":true,\"sorts\":[\"GOOD\"]}");
    }

    @Test
    void doesNotDependOnTheOrderOfMapsAndSets() {
        Map<String, Object> there = new HashMap<>();
        Map<String, Object> back = new HashMap<>(1_000);
        for (int at = 0; at < 50; at++) {
            there.put("n" + at, Set.of(at, at + 1, at + 2));
            back.put("n" + (49 - at), Set.of(51 - at, 49 - at, 50 - at));
        }
        assertThat(CanonicalJson.of(there)).isEqualTo(CanonicalJson.of(back));
    }

    @Test
    void isJsonWhateverATextHolds() {
        StringBuilder every = new StringBuilder();
        for (char letter = 0; letter < 0x500; letter++) {
            every.append(letter);
        }
        String json = CanonicalJson.of(Map.of("text", every.toString(), "none", List.of(), "empty", Map.of()));
        assertThat(JsonMapper.builder().build().readTree(json).get("text").asString())
                .isEqualTo(every.toString());
    }

    @Test
    void refusesWhatHasNoOneFormInJson() {
        assertThatThrownBy(() -> CanonicalJson.of(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
