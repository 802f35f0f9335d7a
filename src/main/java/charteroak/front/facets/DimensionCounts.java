package charteroak.front.facets;

import charteroak.front.facets.Profiles.Counted;
import charteroak.front.index.Labels;
import charteroak.front.index.Profile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the values of one dimension. Years are counted by where ranges begin and end, since each thing has many of
 * them.
 */
final class DimensionCounts {

    private static final int MOST_YEARS_AWAY = 300;

    private final Dimension dimension;
    private final int thisYear;
    private final Map<String, Integer> values = new HashMap<>();
    private final TreeMap<Integer, Integer> changesByYear = new TreeMap<>();

    DimensionCounts(Dimension dimension, int thisYear) {
        this.dimension = dimension;
        this.thisYear = thisYear;
    }

    void add(Counted counted) {
        if (dimension == Dimension.YEARS) {
            addYears(counted);
        } else {
            dimension.values(counted.profile()).forEach(value -> values.merge(value, counted.things(), Integer::sum));
        }
    }

    Facet facet(Labels labels) {
        if (dimension == Dimension.YEARS) {
            sumYears();
        }
        return new Facet(
                dimension.facet(),
                values.entrySet().stream()
                        .map(entry -> new Facet.Value(
                                entry.getKey(),
                                dimension.label(entry.getKey(), labels),
                                entry.getValue(),
                                labels.publicSystems().contains(entry.getKey())))
                        .sorted(Comparator.comparing(Facet.Value::count)
                                .reversed()
                                .thenComparing(Facet.Value::value))
                        .toList());
    }

    private void addYears(Counted counted) {
        Profile profile = counted.profile();
        if (profile.yearsFrom() == null) {
            return;
        }
        int from = Math.max(profile.yearsFrom(), thisYear - MOST_YEARS_AWAY);
        int to = Math.min(profile.lastYear(thisYear), thisYear + MOST_YEARS_AWAY);
        if (from <= to) {
            changesByYear.merge(from, counted.things(), Integer::sum);
            changesByYear.merge(to + 1, -counted.things(), Integer::sum);
        }
    }

    private void sumYears() {
        int available = 0;
        for (Map.Entry<Integer, Integer> change : changesByYear.entrySet()) {
            available += change.getValue();
            Integer next = changesByYear.higherKey(change.getKey());
            for (int year = change.getKey(); next != null && available > 0 && year < next; year++) {
                values.put(Integer.toString(year), available);
            }
        }
    }
}
