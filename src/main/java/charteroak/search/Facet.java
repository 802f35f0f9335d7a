package charteroak.search;

import java.util.List;

/** One way to divide a result, with true counts. */
record Facet(String name, List<Value> values) {

    Facet {
        values = List.copyOf(values);
    }

    /** One part of a division: what to filter by, what to call it, and how many there are. */
    record Value(String value, String label, int count) {}
}
