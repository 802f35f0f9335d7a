package charteroak.ground.api;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list that one field tells whole, and the field of the same name with {@code Connection} behind it tells in pages. */
public sealed interface PagedList<T> {

    /** Stands between the parts of a key, before everything that can be in one. */
    String BETWEEN_PARTS = "\n";

    /** The type that has both fields, such as Project. */
    String type();

    /** The field that tells it whole, such as runs. */
    String list();

    /** What is in it. */
    Class<T> of();

    /** The field that tells it in pages. */
    default String connection() {
        return list() + "Connection";
    }

    /** A key of several parts, which stands where the first does and, among equals, where the next does. */
    static String key(Object... parts) {
        return Stream.of(parts).map(String::valueOf).collect(Collectors.joining(BETWEEN_PARTS));
    }

    /** A list whose pages are cut out of what the whole one answers to the same question, in the order of its keys. */
    static <T> PagedList<T> cut(String type, String list, Class<T> of, Function<T, String> key) {
        return new Cut<>(
                type, list, of, (all, paging) -> Connection.among(all, paging, key, Comparator.naturalOrder()));
    }

    /** The same of a list that goes backwards. */
    static <T> PagedList<T> cutBackwards(String type, String list, Class<T> of, Function<T, String> key) {
        return new Cut<>(
                type, list, of, (all, paging) -> Connection.among(all, paging, key, Comparator.reverseOrder()));
    }

    /** The same of a list that is made up anew for every question, in which each thing has its place. */
    static <T> PagedList<T> cutByPlace(String type, String list, Class<T> of) {
        return new Cut<>(type, list, of, Connection::inPlaces);
    }

    /** A list that is short, or made up as a whole. */
    record Cut<T>(String type, String list, Class<T> of, BiFunction<List<T>, Paging, Connection<T>> cut)
            implements PagedList<T> {}

    /**
     * A list that can be so long that no more of it is read than a page, for many owners at once.
     *
     * @param owner what the list is of
     * @param key tells the things of one list apart
     */
    record Read<P, T>(
            String type, String list, Class<P> owner, Class<T> of, Function<T, String> key, PageReader<P, T> reader)
            implements PagedList<T> {}

    /** Reads the same page of the lists of many owners. */
    @FunctionalInterface
    interface PageReader<P, T> {

        /** The page of each owner, in the order of the owners. */
        List<Page<T>> read(List<P> owners, Asked asked);
    }

    /**
     * Which page is asked for, and what of it.
     *
     * @param limit how many things are read, one more than are told; none where nothing but their number is asked for
     * @param counted whether it is asked how many there are in all
     */
    record Asked(Paging paging, int limit, boolean counted, Caller caller) {}

    /**
     * What was read of a list.
     *
     * @param total how many there are in all; 0 when that is not asked
     */
    record Page<T>(List<T> rows, int total) {

        public Page {
            rows = List.copyOf(rows);
        }
    }
}
