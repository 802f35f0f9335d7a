package charteroak.front.seedformat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The checked content of a seed folder. Each thing is a map of its file's fields with public ids, its own and those of
 * the things it names, as the graph's write queries take them.
 */
public record Seed(
        Map<String, @Nullable Object> programme,
        Map<String, @Nullable Object> law,
        List<Map<String, @Nullable Object>> systems,
        List<Map<String, @Nullable Object>> concepts,
        List<Map<String, @Nullable Object>> elements,
        List<Map<String, @Nullable Object>> agreements,
        List<Map<String, @Nullable Object>> projects,
        List<Map<String, @Nullable Object>> aliases) {

    /**
     * Every item of the seed, with the program and the law as one item each. Call this before writing, which adds to
     * the maps.
     */
    public List<Map<String, @Nullable Object>> items() {
        return Stream.of(List.of(programme, law), systems, concepts, elements, agreements, projects, aliases)
                .flatMap(List::stream)
                .toList();
    }

    public List<Map<String, @Nullable Object>> datasets() {
        return things(systems, "datasets");
    }

    /** The things under a key in each of some things. */
    public static List<Map<String, @Nullable Object>> things(List<Map<String, @Nullable Object>> wholes, String name) {
        return wholes.stream().flatMap(whole -> things(whole, name).stream()).toList();
    }

    /** The things under a key in a file. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, @Nullable Object>> things(Map<String, @Nullable Object> file, String name) {
        Object things = file.get(name);
        return things == null ? List.of() : (List<Map<String, @Nullable Object>>) things;
    }

    /** The single thing under a key in a file. */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> thing(Map<String, @Nullable Object> file, String name) {
        Object thing = file.get(name);
        return thing == null ? Map.of() : (Map<String, @Nullable Object>) thing;
    }
}
