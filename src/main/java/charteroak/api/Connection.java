package charteroak.api;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** One page of a list in Relay's form. The total is counted only when it is asked for. */
public final class Connection<T> {

    private final List<Edge<T>> edges;
    private final PageInfo pageInfo;
    private final IntSupplier total;

    private Connection(List<Edge<T>> edges, PageInfo pageInfo, IntSupplier total) {
        this.edges = List.copyOf(edges);
        this.pageInfo = pageInfo;
        this.total = total;
    }

    /**
     * Makes a page out of rows read in key order.
     *
     * @param rows up to one more than was asked for, which tells whether more follows
     */
    public static <T> Connection<T> of(List<T> rows, Paging paging, Function<T, String> key, IntSupplier total) {
        boolean more = rows.size() > paging.first();
        List<Edge<T>> edges = rows.stream()
                .limit(paging.first())
                .map(row -> new Edge<>(Paging.cursor(key.apply(row)), row))
                .toList();
        String start = edges.isEmpty() ? null : edges.getFirst().cursor();
        String end = edges.isEmpty() ? null : edges.getLast().cursor();
        return new Connection<>(edges, new PageInfo(more, !paging.afterKey().isEmpty(), start, end), total);
    }

    public List<Edge<T>> edges() {
        return edges;
    }

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public PageInfo pageInfo() {
        return pageInfo;
    }

    public int totalCount() {
        return total.getAsInt();
    }

    /** A thing in a page, with the cursor that continues after it. */
    public record Edge<T>(String cursor, T node) {}

    /** Where a page stands in the whole list. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
