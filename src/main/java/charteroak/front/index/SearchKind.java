package charteroak.front.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    public String label() {
        return label;
    }

    /** Those of some ids that belong to things of a kind. */
    public static List<String> select(SearchKind kind, Collection<String> ids) {
        return ids.stream().filter(id -> id.startsWith(kind.prefix)).toList();
    }

    public static Optional<SearchKind> ofId(String id) {
        return Arrays.stream(values())
                .filter(kind -> id.startsWith(kind.prefix))
                .findFirst();
    }
}
