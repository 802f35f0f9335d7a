package charteroak.ground.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in Relay's form. Rows are read only when the query asks for some, and counted only when it asks
 * for the total.
 */
public final class Connection<T> {

    private final Paging paging;
    private final Supplier<List<Keyed<T>>> read;
    private final IntSupplier total;
    private @Nullable List<Keyed<T>> rows;
    private @Nullable Integer counted;

    private Connection(Paging paging, Supplier<List<Keyed<T>>> read, IntSupplier total) {
        this.paging = paging;
        this.read = read;
        this.total = total;
    }

    /**
     * Makes a page of rows that are in key order. Pass one row more than was asked for, when there is one: it tells
     * that more follows.
     */
    public static <T> Connection<T> of(List<T> rows, Paging paging, Function<T, String> key, IntSupplier total) {
        return lazy(() -> rows, paging, key, total);
    }

    /** Makes a page whose rows are read when first asked for. */
    public static <T> Connection<T> lazy(
            Supplier<List<T>> rows, Paging paging, Function<T, String> key, IntSupplier total) {
        return ofKeyed(
                () -> rows.get().stream()
                        .map(row -> new Keyed<>(row, key.apply(row)))
                        .toList(),
                paging,
                total);
    }

    /** Makes a page whose rows are read with their keys when first asked for. */
    public static <T> Connection<T> ofKeyed(Supplier<List<Keyed<T>>> rows, Paging paging, IntSupplier total) {
        return new Connection<>(paging, rows, total);
    }

    /**
     * Cuts a page out of a complete list: what follows the key of the last thing seen or, where that is gone, what
     * follows its place.
     *
     * @param key the key that distinguishes the things of the list
     * @param order the order of the keys in the list
     */
    public static <T> Connection<T> among(
            List<T> all, Paging paging, Function<T, String> key, Comparator<String> order) {
        List<T> rest = all.subList(placeAfter(paging.afterKey(), all, key, order), all.size());
        return of(rest.subList(0, Math.min(rest.size(), paging.first() + 1)), paging, key, all::size);
    }

    /** Cuts a page out of a complete list whose things have no order but their places. */
    public static <T> Connection<T> inPlaces(List<T> all, Paging paging) {
        Map<T, String> places = new IdentityHashMap<>();
        all.forEach(thing -> places.put(thing, "%09d".formatted(places.size())));
        return among(all, paging, thing -> String.valueOf(places.get(thing)), Comparator.naturalOrder());
    }

    private static <T> int placeAfter(String last, List<T> all, Function<T, String> key, Comparator<String> order) {
        if (last.isEmpty()) {
            return 0;
        }
        List<String> keys = all.stream().map(key).toList();
        int seen = keys.indexOf(last);
        if (seen >= 0) {
            return seen + 1;
        }
        int further = 0;
        while (further < keys.size() && order.compare(keys.get(further), last) <= 0) {
            further++;
        }
        return further;
    }

    public List<Edge<T>> edges() {
        return page().map(row -> new Edge<>(Paging.cursor(row.key()), row.node()))
                .toList();
    }

    public List<T> nodes() {
        return page().map(Keyed::node).toList();
    }

    public PageInfo pageInfo() {
        List<Edge<T>> edges = edges();
        boolean follows = rows().size() > paging.first();
        boolean precedes = !paging.afterKey().isEmpty();
        return edges.isEmpty()
                ? new PageInfo(follows, precedes, null, null)
                : new PageInfo(
                        follows,
                        precedes,
                        edges.getFirst().cursor(),
                        edges.getLast().cursor());
    }

    public synchronized int totalCount() {
        if (counted == null) {
            counted = total.getAsInt();
        }
        return counted;
    }

    /** Whether the page is empty, judged by its rows or, where the query asks for the total alone, by its total. */
    public boolean isEmpty(DataFetchingEnvironment asked) {
        return asked.getSelectionSet().containsAnyOf("nodes", "edges", "pageInfo")
                ? nodes().isEmpty()
                : totalCount() == 0;
    }

    private Stream<Keyed<T>> page() {
        return rows().stream().limit(paging.first());
    }

    private synchronized List<Keyed<T>> rows() {
        if (rows == null) {
            rows = List.copyOf(read.get());
        }
        return rows;
    }

    /** A row of a list, and the key in whose order the list is. */
    public record Keyed<T>(T node, String key) {}

    /** A thing on a page, with the cursor that continues the list after it. */
    public record Edge<T>(String cursor, T node) {}

    /** Where a page stands in the whole list. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
