package charteroak.front.facets;

import charteroak.front.index.SearchKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which things to search among. Values within a list are alternatives; an empty list or null does not narrow the
 * search.
 */
public record SearchFilter(
        List<SearchKind> kinds,
        List<String> agency,
        List<String> system,
        List<String> protectionClass,
        @Nullable Integer year,
        @Nullable Boolean hasDefinition) {

    public static final SearchFilter NONE = new SearchFilter(List.of(), List.of(), List.of(), List.of(), null, null);

    public SearchFilter {
        kinds = List.copyOf(kinds);
        agency = List.copyOf(agency);
        system = List.copyOf(system);
        protectionClass = List.copyOf(protectionClass);
    }

    public boolean narrows() {
        return !equals(NONE);
    }
}
