package charteroak.lineage.linkage;

import charteroak.ground.store.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bounded picture of what a thing was made from, or what was made from it.
 *
 * @param withheld how many things one step from those shown are hidden; 0 for a viewer who may not know
 */
record LineageGraph(List<Node> nodes, List<Edge> edges, Completeness completeness, int withheld) {

    LineageGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Whether a bounded answer is the whole answer. */
    enum Completeness {
        COMPLETE,
        TRUNCATED
    }

    /** A thing, and how many steps away it is. */
    record Node(String id, String kind, String label, int distance) {

        static Node of(Row row, int distance) {
            return new Node(row.text("id"), row.text("nodeKind"), row.text("label"), distance);
        }
    }

    /** A link between two things, from source to result. */
    record Edge(
            String from, String to, String kind, @Nullable String subtype, boolean masking) {}
}
