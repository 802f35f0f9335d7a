package charteroak.front.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of thing that can be searched for. A public id begins with the prefix of its kind. */
public enum SearchKind {
    DATA_ELEMENT("element-", "Data element"),
    DATASET("dataset-", "Dataset"),
    AGENCY("agency-", "Agency"),
    AGREEMENT("agreement-", "Agreement"),
    PROJECT("project-", "Project"),
    LEGAL_BASIS("basis-", "Legal basis");

    private final String prefix;
    private final String label;

    SearchKind(String prefix, String label) {
        this.prefix = prefix;
        this.label = label;
    }

    /** What each kind is called, by its name. */
    public static Map<String, String> labels() {
        return Arrays.stream(values()).collect(Collectors.toMap(SearchKind::name, kind -> kind.label));
    }

    /** Some ids by the kinds of things they belong to; ids of other things are left out. */
    public static Map<SearchKind, List<String>> byKind(Collection<String> ids) {
        Map<SearchKind, List<String>> byKind = new EnumMap<>(SearchKind.class);
        ids.forEach(id -> ofId(id).ifPresent(kind ->
                byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(id)));
        return byKind;
    }

    public static Optional<SearchKind> ofId(String id) {
        return Arrays.stream(values())
                .filter(kind -> id.startsWith(kind.prefix))
                .findFirst();
    }
}
