package charteroak.front.facets;

import charteroak.front.facets.Profiles.Counted;
import charteroak.front.index.Labels;
import charteroak.front.index.Profile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a result divides: the things that the filter admits and, in each facet, also those that only the facet's own
 * filter keeps out.
 */
public record Tally(int total, List<Facet> facets) {

    public static final Tally NONE = new Tally(0, List.of());

    private static final List<Dimension> ALL = List.of(Dimension.values());

    public static Tally of(List<Counted> counts, SearchFilter filter, int thisYear, Labels labels) {
        List<DimensionCounts> dimensions = ALL.stream()
                .map(dimension -> new DimensionCounts(dimension, thisYear))
                .toList();
        int total = 0;
        for (Counted counted : counts) {
            Set<Dimension> refusing = refusing(filter, counted.profile(), thisYear);
            if (refusing.isEmpty()) {
                total += counted.things();
                dimensions.forEach(dimension -> dimension.add(counted));
            } else if (refusing.size() == 1) {
                refusing.forEach(
                        dimension -> dimensions.get(dimension.ordinal()).add(counted));
            }
        }
        return new Tally(
                total, dimensions.stream().map(counted -> counted.facet(labels)).toList());
    }

    public static boolean admits(SearchFilter filter, Profile profile, int thisYear) {
        return refusing(filter, profile, thisYear).isEmpty();
    }

    private static Set<Dimension> refusing(SearchFilter filter, Profile profile, int thisYear) {
        if (!filter.narrows()) {
            return Set.of();
        }
        return ALL.stream()
                .filter(dimension -> !dimension.admits(filter, profile, thisYear))
                .collect(Collectors.toSet());
    }
}
