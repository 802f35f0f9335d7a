package charteroak.front.facets;

import charteroak.ground.api.Restrictable;
import java.util.List;

/** One property that divides a search result, with counts that are exact. */
public record Facet(String name, List<Value> values) {

    /**
     * One value of a facet: what to filter by, its label, and how many things have it.
     *
     * @param isPublicSystem whether the value is the id of a source system that everybody may see
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
