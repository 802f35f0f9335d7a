package charteroak.front.facets;

import charteroak.ground.api.Restrictable;
import java.util.List;

/** One way to divide a result, with true counts. */
public record Facet(String name, List<Value> values) {

    public Facet {
        values = List.copyOf(values);
    }

    /**
     * One part of a division: what to filter by, what to call it, and how many there are.
     *
     * @param isPublicSystem whether it is the id of a source system that everybody may see
     */
    public record Value(String value, String label, int count, boolean isPublicSystem) implements Restrictable {

        @Override
        public String id() {
            return value;
        }

        @Override
        public boolean isRestricted() {
            return !isPublicSystem;
        }
    }
}
