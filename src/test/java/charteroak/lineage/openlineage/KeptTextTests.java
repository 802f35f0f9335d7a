package charteroak.lineage.openlineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class KeptTextTests {

    private final EventReader reader =
            new EventReader(new WithheldHash(new WithheldHash.Settings(Path.of("unused"), "a secret")));

    @Test
    void keepsNoTextOfAnyPlaceOfAnyPublishedFacetButNames() {
        SpecifiedFacets facets = new SpecifiedFacets();
        assertThat(facets.count()).isEqualTo(38);
        Map<String, String> events = MarkedEvents.of(facets, "Quokka%05dZulu"::formatted);
        assertThat(events).hasSizeGreaterThan(200);
        assertThat(keeping(
                        events,
                        "Quokka",
                        place -> !MarkedEvents.NAMES.matcher(place).matches()))
                .isEmpty();
    }

    @Test
    void keepsNoValueAboutAPersonEvenInAName() {
        Map<String, String> events =
                MarkedEvents.of(new SpecifiedFacets(), number -> "900-%02d-%04d".formatted(number % 97, number));
        assertThat(keeping(events, "900-", place -> true)).isEmpty();
    }

    @Test
    void saysNothingInARefusalThatTheEventSaid() {
        Map<String, String> events = MarkedEvents.of(new SpecifiedFacets(), "Quokka%05dZulu"::formatted);
        List<String> refusals = new ArrayList<>();
        events.forEach((place, event) -> {
            try {
                reader.read(event.getBytes(StandardCharsets.UTF_8));
            } catch (MalformedEvent refused) {
                refusals.add(refused.path() + " " + refused.getMessage());
            }
        });
        assertThat(refusals).isNotEmpty().noneMatch(refusal -> refusal.contains("Quokka"));
    }

    @Test
    void keepsTheSameOfWhatItKept() {
        MarkedEvents.of(new SpecifiedFacets(), "Quokka%05dZulu"::formatted)
                .values()
                .forEach(event -> {
                    String kept = reader.reduced(event);
                    assertThat(reader.reduced(kept)).isEqualTo(kept);
                });
    }

    @Test
    void hashesWhatItWithholdsWithASecret() {
        EventReader other = new EventReader(new WithheldHash(new WithheldHash.Settings(Path.of("unused"), "another")));
        String event = "{\"run\": {\"facets\": {\"ours\": {\"note\": \"x\"}}}}";
        assertThat(reader.reduced(event))
                .matches("\\{\"run\":\\{\"facets\":\\{\"ours\":\\{\"withheld\":\"[0-9a-f]{32}\"}}}}")
                .isEqualTo(reader.reduced(event))
                .isNotEqualTo(other.reduced(event));
    }

    private List<String> keeping(Map<String, String> events, String marker, Predicate<String> places) {
        List<String> keeping = new ArrayList<>();
        events.forEach((place, event) -> {
            if (places.test(place) && kept(event).contains(marker)) {
                keeping.add(place);
            }
        });
        return keeping;
    }

    /** Everything that an event leaves: its text and all that was read of it. */
    private String kept(String event) {
        try {
            return reader.read(event.getBytes(StandardCharsets.UTF_8)).toString();
        } catch (MalformedEvent refused) {
            return reader.reduced(event);
        }
    }
}
