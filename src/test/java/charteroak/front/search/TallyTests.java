package charteroak.front.search;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.front.facets.Facet;
import charteroak.front.facets.SearchFilter;
import charteroak.front.facets.Tally;
import charteroak.front.index.GeneratedThings;
import charteroak.front.index.Profile;
import charteroak.front.index.Searchable;
import charteroak.front.words.SearchWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Compares the counts with those of a plain loop over all things. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TallyTests {

    private static final int THIS_YEAR = 2026;

    private final List<Searchable> things = GeneratedThings.elements(3_000, 2);
    private @Nullable TemporarySearch temporary;

    @BeforeAll
    void index(@TempDir Path folder) {
        temporary = TemporarySearch.over(folder, things);
    }

    @AfterAll
    void close() {
        search().index().destroy();
    }

    @Test
    void countsEverythingWhenNothingIsAsked() {
        assertFacets(null, SearchFilter.NONE, thing -> true);
    }

    @Test
    void countsEachFacetWithoutItsOwnFilter() {
        assertFacets("", filter(List.of("A1", "A2"), List.of(), null, null), thing -> true);
        assertFacets("", filter(List.of("A1"), List.of("FERPA"), 2015, true), thing -> true);
        assertFacets("", filter(List.of(), List.of("CT_WAGE"), 2024, null), thing -> true);
        assertFacets("", filter(List.of("nowhere"), List.of(), null, null), thing -> true);
    }

    @Test
    void countsOnlyWhatTheQuestionFinds() {
        Predicate<Searchable> hasWord = thing -> thing.passages().stream()
                .anyMatch(passage -> SearchWords.of(passage.text()).stream()
                        .anyMatch(word -> word.text().equals("housing")));
        assertFacets("housing", filter(List.of("A3"), List.of("FERPA"), null, false), hasWord);
    }

    @Test
    void hitsAreWhatIsCounted() {
        SearchFilter filter = filter(List.of("A1"), List.of("FERPA"), 2015, true);
        Found found = search().find("housing school", filter, 100);
        assertThat(found.hits()).hasSize(Math.min(100, found.tally().total()));
    }

    private void assertFacets(@Nullable String query, SearchFilter filter, Predicate<Searchable> found) {
        Tally tally = search().find(query, filter, 1).tally();
        assertThat(tally.total()).isEqualTo(count(found, without("nothing", filter)));
        for (Facet facet : tally.facets()) {
            Map<String, Integer> counted =
                    facet.values().stream().collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
            assertThat(new TreeMap<>(counted))
                    .as("%s of %s", facet.name(), filter)
                    .isEqualTo(naive(found, facet.name(), without(facet.name(), filter)));
        }
    }

    private int count(Predicate<Searchable> found, Predicate<Profile> admitted) {
        return (int) things.stream()
                .filter(found)
                .filter(thing -> admitted.test(thing.profile()))
                .count();
    }

    private Map<String, Integer> naive(Predicate<Searchable> found, String facet, Predicate<Profile> admitted) {
        Map<String, Integer> counts = new TreeMap<>();
        things.stream()
                .filter(found)
                .map(Searchable::profile)
                .filter(admitted)
                .flatMap(profile -> values(facet).apply(profile).stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private static Function<Profile, List<String>> values(String facet) {
        return switch (facet) {
            case "kind" -> profile -> List.of(profile.kind().name());
            case "agency" -> Profile::agencies;
            case "system" -> Profile::systems;
            case "protectionClass" -> Profile::classes;
            case "hasDefinition" -> profile -> List.of(String.valueOf(profile.hasDefinition()));
            default -> TallyTests::years;
        };
    }

    private static List<String> years(Profile profile) {
        return java.util.stream.IntStream.rangeClosed(2000, THIS_YEAR)
                .filter(year -> isAvailable(profile, year))
                .mapToObj(Integer::toString)
                .toList();
    }

    private static boolean isAvailable(Profile profile, int year) {
        Integer from = profile.yearsFrom();
        Integer to = profile.yearsTo();
        return from != null && from <= year && year <= (to == null ? THIS_YEAR : to);
    }

    private static Predicate<Profile> without(String facet, SearchFilter filter) {
        return profile -> (facet.equals("agency") || overlaps(filter.agency(), profile.agencies()))
                && (facet.equals("system") || overlaps(filter.system(), profile.systems()))
                && (facet.equals("protectionClass") || overlaps(filter.protectionClass(), profile.classes()))
                && (facet.equals("years") || filter.year() == null || isAvailable(profile, filter.year()))
                && (facet.equals("hasDefinition")
                        || filter.hasDefinition() == null
                        || filter.hasDefinition().equals(profile.hasDefinition()));
    }

    private static boolean overlaps(List<String> wanted, List<String> has) {
        return wanted.isEmpty() || has.stream().anyMatch(wanted::contains);
    }

    private static SearchFilter filter(
            List<String> agencies, List<String> classes, @Nullable Integer year, @Nullable Boolean hasDefinition) {
        return new SearchFilter(List.of(), agencies, List.of(), classes, year, hasDefinition);
    }

    private TemporarySearch search() {
        return java.util.Objects.requireNonNull(temporary);
    }
}
