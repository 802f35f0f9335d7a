package charteroak.ground.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers a field of many things at once: reads, in one question, what is known by the ids that the things name. */
public final class Batch {

    private Batch() {}

    /** What each thing names; things that name nothing, or nothing that is found, have none. */
    public static <T, R> Map<T, R> one(
            List<T> things, Function<T, @Nullable String> id, Function<List<String>, Map<String, R>> read) {
        Map<String, R> found = read.apply(ids(things, id));
        Map<T, R> each = new HashMap<>();
        for (T thing : things) {
            String named = id.apply(thing);
            if (named != null && found.containsKey(named)) {
                each.put(thing, found.get(named));
            }
        }
        return each;
    }

    /** The list of each thing, in the order of the things. */
    public static <T, R> List<List<R>> lists(
            List<T> things, Function<T, String> id, Function<List<String>, Map<String, List<R>>> read) {
        Map<String, List<R>> found = read.apply(ids(things, id));
        return things.stream()
                .map(thing -> found.getOrDefault(id.apply(thing), List.of()))
                .toList();
    }

    private static <T> List<String> ids(List<T> things, Function<T, @Nullable String> id) {
        return things.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
