package charteroak.front.seedformat;

import java.util.List;
import java.util.Map;

/** A value in a seed file, whether YAML or CSV, before it is checked against a form. */
sealed interface SeedValue {

    SeedPlace place();

    /** A single value as text. */
    record Text(SeedPlace place, String text) implements SeedValue {}

    /** An empty cell, or YAML's null. */
    record Nothing(SeedPlace place) implements SeedValue {}

    /** A list of values. */
    record Items(SeedPlace place, List<SeedValue> items) implements SeedValue {}

    /** Named values, in the order in which they are written. */
    record Fields(SeedPlace place, Map<String, SeedValue> values) implements SeedValue {

        /** The place of a field, or of the group when the field is not written. */
        SeedPlace at(String name) {
            SeedValue value = values.get(name);
            return value == null ? place : value.place();
        }
    }
}
