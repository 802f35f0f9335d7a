package charteroak.front.seedformat;

import java.util.List;
import java.util.Map;

/** What a seed file says, whether in YAML or CSV, before anything is known about what it should say. */
sealed interface SeedValue {

    SeedPlace place();

    /** One value. */
    record Text(SeedPlace place, String text) implements SeedValue {}

    /** An empty cell, or YAML's null. */
    record Nothing(SeedPlace place) implements SeedValue {}

    /** A list. */
    record Items(SeedPlace place, List<SeedValue> items) implements SeedValue {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named values in the order written. */
    record Fields(SeedPlace place, Map<String, SeedValue> values) implements SeedValue {

        /** Where a field is written; where the group begins when it is not. */
        SeedPlace at(String name) {
            SeedValue value = values.get(name);
            return value == null ? place : value.place();
        }
    }
}
