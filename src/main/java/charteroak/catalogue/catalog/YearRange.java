package charteroak.catalogue.catalog;

import charteroak.ground.store.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years from the first to the last, both included; without a last year, the range goes on. */
public record YearRange(int from, @Nullable Integer to) {

    public YearRange {
        if (to != null && to < from) {
            throw new IllegalArgumentException("The last year %d is before the first, %d.".formatted(to, from));
        }
    }

    /** Reads {@code yearsFrom} and {@code yearsTo}; null when no first year is stated. */
    public static @Nullable YearRange of(Row node) {
        Integer from = node.optionalNumber("yearsFrom");
        return from == null ? null : new YearRange(from, node.optionalNumber("yearsTo"));
    }

    /** Whether this range includes every year of another. */
    public boolean contains(YearRange other) {
        return from <= other.from && (to == null || (other.to != null && other.to <= to));
    }

    /** The years that two ranges have in common; null when there are none. */
    public @Nullable YearRange overlap(YearRange other) {
        int first = Math.max(from, other.from);
        Integer last = to == null || (other.to != null && other.to < to) ? other.to : to;
        return last != null && last < first ? null : new YearRange(first, last);
    }

    /** The same years in order, with ranges that overlap or adjoin joined into one. */
    public static List<YearRange> together(Collection<YearRange> ranges) {
        List<YearRange> together = new ArrayList<>();
        for (YearRange next :
                ranges.stream().sorted(Comparator.comparingInt(YearRange::from)).toList()) {
            YearRange last = together.isEmpty() ? null : together.removeLast();
            if (last == null) {
                together.add(next);
            } else if (last.to == null || next.to == null) {
                boolean joined = last.to == null || next.from <= last.to + 1;
                together.addAll(joined ? List.of(new YearRange(last.from, null)) : List.of(last, next));
            } else if (next.from <= last.to + 1) {
                together.add(new YearRange(last.from, Math.max(last.to, next.to)));
            } else {
                together.addAll(List.of(last, next));
            }
        }
        return List.copyOf(together);
    }
}
