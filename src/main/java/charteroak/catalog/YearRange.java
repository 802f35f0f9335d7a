package charteroak.catalog;

import charteroak.store.Row;
import org.jspecify.annotations.Nullable;

/** Years from the first to the last, both counted; no last year means that it goes on. */
public record YearRange(int from, @Nullable Integer to) {

    public YearRange {
        if (to != null && to < from) {
            throw new IllegalArgumentException("The last year %d is before the first, %d.".formatted(to, from));
        }
    }

    /** Reads {@code yearsFrom} and {@code yearsTo}; null when neither is stated. */
    public static @Nullable YearRange of(Row node) {
        Integer from = node.optionalNumber("yearsFrom");
        return from == null ? null : new YearRange(from, node.optionalNumber("yearsTo"));
    }

    /** Whether every year of the other range is within this one. */
    public boolean contains(YearRange other) {
        return from <= other.from && (to == null || (other.to != null && other.to <= to));
    }
}
