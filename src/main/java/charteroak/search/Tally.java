package charteroak.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a result divides: what the filter admits is counted, and in each facet also what only the facet's own filter kept out. */
record Tally(int total, List<Facet> facets) {

    static Tally of(Map<Profile, Integer> counts, SearchFilter filter, int thisYear, Labels labels) {
        Map<Dimension, Map<String, Integer>> values = new HashMap<>();
        int total = 0;
        for (Map.Entry<Profile, Integer> counted : counts.entrySet()) {
            Profile profile = counted.getKey();
            Set<Dimension> refusing = refusing(filter, profile, thisYear);
            if (refusing.isEmpty()) {
                total += counted.getValue();
            }
            for (Dimension dimension : refusing.isEmpty() ? Set.of(Dimension.values()) : refusing) {
                if (refusing.size() <= 1) {
                    Map<String, Integer> ofDimension = values.computeIfAbsent(dimension, key -> new HashMap<>());
                    dimension
                            .values(profile, thisYear)
                            .forEach(value -> ofDimension.merge(value, counted.getValue(), Integer::sum));
                }
            }
        }
        return new Tally(
                total,
                Arrays.stream(Dimension.values())
                        .map(dimension -> facet(dimension, values.getOrDefault(dimension, Map.of()), labels))
                        .toList());
    }

    static boolean admits(SearchFilter filter, Profile profile, int thisYear) {
        return refusing(filter, profile, thisYear).isEmpty();
    }

    private static Set<Dimension> refusing(SearchFilter filter, Profile profile, int thisYear) {
        Set<Dimension> refusing = EnumSet.noneOf(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (!dimension.admits(filter, profile, thisYear)) {
                refusing.add(dimension);
            }
        }
        return refusing;
    }

    private static Facet facet(Dimension dimension, Map<String, Integer> counts, Labels labels) {
        return new Facet(
                dimension.facet(),
                counts.entrySet().stream()
                        .map(entry -> new Facet.Value(
                                entry.getKey(), dimension.label(entry.getKey(), labels), entry.getValue()))
                        .sorted(Comparator.comparing(Facet.Value::count)
                                .reversed()
                                .thenComparing(Facet.Value::value))
                        .toList());
    }
}
