package charteroak.front.facets;

import charteroak.front.index.Labels;
import charteroak.front.index.Profile;
import charteroak.front.index.SearchKind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A property by which a search result is divided and narrowed. */
enum Dimension {
    KIND(
            "kind",
            filter -> filter.kinds().stream().map(SearchKind::name).toList(),
            profile -> List.of(profile.kind().name()),
            labels -> SearchKind.labels()),
    AGENCY("agency", SearchFilter::agency, Profile::agencies, Labels::agencies),
    SYSTEM("system", SearchFilter::system, Profile::systems, Labels::systems),
    PROTECTION_CLASS("protectionClass", SearchFilter::protectionClass, Profile::classes, Labels::classes),
    YEARS("years", filter -> List.of(), profile -> List.of(), labels -> Map.of()) {
        @Override
        boolean admits(SearchFilter filter, Profile profile, int thisYear) {
            return filter.year() == null || profile.availableIn(filter.year(), thisYear);
        }
    },
    HAS_DEFINITION(
            "hasDefinition",
            filter -> said(filter.hasDefinition()),
            profile -> said(profile.hasDefinition()),
            labels -> Map.of("true", "Has a definition", "false", "No definition yet"));

    private final String facet;
    private final Function<SearchFilter, List<String>> wanted;
    private final Function<Profile, List<String>> values;
    private final Function<Labels, Map<String, String>> names;

    Dimension(
            String facet,
            Function<SearchFilter, List<String>> wanted,
            Function<Profile, List<String>> values,
            Function<Labels, Map<String, String>> names) {
        this.facet = facet;
        this.wanted = wanted;
        this.values = values;
        this.names = names;
    }

    String facet() {
        return facet;
    }

    boolean admits(SearchFilter filter, Profile profile, int thisYear) {
        List<String> any = wanted.apply(filter);
        return any.isEmpty() || values(profile).stream().anyMatch(any::contains);
    }

    /** The values by which a thing is counted; none for years, which are counted by where they begin and end. */
    List<String> values(Profile profile) {
        return values.apply(profile);
    }

    String label(String value, Labels labels) {
        return names.apply(labels).getOrDefault(value, value);
    }

    private static List<String> said(@Nullable Boolean value) {
        return Stream.ofNullable(value).map(String::valueOf).toList();
    }
}
