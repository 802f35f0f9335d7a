package charteroak.ground.api;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list that one field answers whole, and a second field, whose name ends in {@code Connection}, answers in pages. */
public sealed interface PagedList<T> {

    /** Separates the parts of a key; it sorts before every character that can be in a part. */
    String BETWEEN_PARTS = "\n";

    /** The GraphQL type that has both fields, such as Project. */
    String type();

    /** The field that answers the list whole, such as runs. */
    String list();

    /** The class of the things in the list. */
    Class<T> of();

    /** The field that answers the list in pages. */
    default String connection() {
        return list() + "Connection";
    }

    /** A key of several parts, which sorts by the first part and, where that is equal, by the next. */
    static String key(Object... parts) {
        return Stream.of(parts).map(String::valueOf).collect(Collectors.joining(BETWEEN_PARTS));
    }

    /** A list whose pages are cut out of the whole list's answer, in the order of its keys. */
    static <T> PagedList<T> cut(String type, String list, Class<T> of, Function<T, String> key) {
        return new Cut<>(
                type, list, of, (all, paging) -> Connection.among(all, paging, key, Comparator.naturalOrder()));
    }

    /** A list whose pages are cut out of the whole list's answer, in the reverse order of its keys. */
    static <T> PagedList<T> cutBackwards(String type, String list, Class<T> of, Function<T, String> key) {
        return new Cut<>(
                type, list, of, (all, paging) -> Connection.among(all, paging, key, Comparator.reverseOrder()));
    }

    /**
     * A list whose pages are cut out of the whole list's answer by position, because it is made up anew for every
     * question.
     */
    static <T> PagedList<T> cutByPlace(String type, String list, Class<T> of) {
        return new Cut<>(type, list, of, Connection::inPlaces);
    }

    /** A list that is short, or that can only be worked out as a whole. */
    record Cut<T>(String type, String list, Class<T> of, BiFunction<List<T>, Paging, Connection<T>> cut)
            implements PagedList<T> {}

    /**
     * A list so long that only a page of it is read, for many owners at once.
     *
     * @param owner the class of the things that each have such a list
     * @param key the key that distinguishes the things of one list
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
     * Which page is asked for, and how much of it.
     *
     * @param limit how many things to read, one more than are answered; 0 where only their number is asked for
     * @param counted whether the total is asked for
     */
    record Asked(Paging paging, int limit, boolean counted, Caller caller) {}

    /**
     * The rows read of one list.
     *
     * @param total how many things the whole list has; 0 when the total is not asked for
     */
    record Page<T>(List<T> rows, int total) {

        public Page {
            rows = List.copyOf(rows);
        }
    }
}
