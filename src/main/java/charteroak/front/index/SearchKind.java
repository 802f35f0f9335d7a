package charteroak.front.index;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A kind of thing that can be searched for. */
public enum SearchKind {
    DATA_ELEMENT("DataElement", "Data element"),
    DATASET("Dataset", "Dataset"),
    AGENCY("Agency", "Agency"),
    AGREEMENT("Agreement", "Agreement"),
    PROJECT("Project", "Project"),
    LEGAL_BASIS("LegalBasis", "Legal basis");

    private final String node;
    private final String label;

    SearchKind(String node, String label) {
        this.node = node;
        this.label = label;
    }

    /** What each kind is called, by its name. */
    public static Map<String, String> labels() {
        return Arrays.stream(values()).collect(Collectors.toMap(SearchKind::name, kind -> kind.label));
    }

    /** The label of their nodes in the graph. */
    String node() {
        return node;
    }
}
