package charteroak.front.seed;

import java.util.List;
import java.util.Map;

/** What a seed file says, whether in YAML or CSV, before anything is known about what it should say. */
sealed interface Written {

    Place place();

    /** One value. */
    record Text(Place place, String text) implements Written {}

    /** An empty cell, or YAML's null. */
    record Nothing(Place place) implements Written {}

    /** A list. */
    record Items(Place place, List<Written> items) implements Written {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named values in the order written. */
    record Fields(Place place, Map<String, Written> values) implements Written {

        /** Where a field is written; where the group begins when it is not. */
        Place at(String name) {
            Written value = values.get(name);
            return value == null ? place : value.place();
        }
    }
}
