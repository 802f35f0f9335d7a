package charteroak.front.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which things to search among: values within a list are alternatives, and what is empty or null does not narrow. */
record SearchFilter(
        List<SearchKind> kinds,
        List<String> agency,
        List<String> system,
        List<String> protectionClass,
        @Nullable Integer year,
        @Nullable Boolean hasDefinition) {

    static final SearchFilter NONE = new SearchFilter(List.of(), List.of(), List.of(), List.of(), null, null);

    SearchFilter {
        kinds = List.copyOf(kinds);
        agency = List.copyOf(agency);
        system = List.copyOf(system);
        protectionClass = List.copyOf(protectionClass);
    }

    boolean narrows() {
        return !equals(NONE);
    }
}
