package charteroak.front.facets;

import charteroak.front.index.SearchKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which things to search among. Values within a list are alternatives; an empty list or null, as of what a question
 * leaves out, does not narrow the search.
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
        kinds = given(kinds);
        agency = given(agency);
        system = given(system);
        protectionClass = given(protectionClass);
    }

    /** The same filter among things of some kinds, with other agencies. */
    public SearchFilter among(@Nullable List<SearchKind> someKinds, List<String> agencies) {
        return new SearchFilter(given(someKinds), agencies, system, protectionClass, year, hasDefinition);
    }

    public boolean narrows() {
        return !equals(NONE);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
