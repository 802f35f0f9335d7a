package charteroak.ground.visibility;

/**
 * The order of a list that is read a page at a time.
 *
 * @param key a Cypher expression with a text that no two rows share. It is put together in the query or has plain letters and digits
 *     alone: two texts as they are kept are compared by code point, all others as texts are here
 * @param descending whether the last key comes first
 */
public record ListOrder(String key, boolean descending) {

    /** The condition that a row comes after the key {@code $after}; every row does where that is empty. */
    public String after() {
        return descending ? "($after = '' OR %s < $after)".formatted(key) : "%s > $after".formatted(key);
    }

    /** What follows the key in a clause that puts rows in this order. */
    public String direction() {
        return descending ? " DESC" : " ASC";
    }

    /** Whether a key comes after another; every key does where that is empty. */
    public boolean isAfter(String key, String last) {
        return last.isEmpty() || (descending ? key.compareTo(last) < 0 : key.compareTo(last) > 0);
    }
}
