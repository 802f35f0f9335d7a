package charteroak.front.seedformat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a seed folder holds, read and found in order. Each thing is a map of the fields its file has, with its public id, and with
 * public ids wherever the file names another thing: what the graph's write queries take as parameters.
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

    /** Everything it holds, the programme and the law as one item each, as long as nothing was written of it: writing adds to things. */
    public List<Map<String, @Nullable Object>> items() {
        return Stream.of(List.of(programme, law), systems, concepts, elements, agreements, projects, aliases)
                .flatMap(List::stream)
                .toList();
    }

    /** The things under a name in a file. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, @Nullable Object>> things(Map<String, @Nullable Object> file, String name) {
        Object things = file.get(name);
        return things == null ? List.of() : (List<Map<String, @Nullable Object>>) things;
    }

    /** The one thing under a name in a file. */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> thing(Map<String, @Nullable Object> file, String name) {
        Object thing = file.get(name);
        return thing == null ? Map.of() : (Map<String, @Nullable Object>) thing;
    }
}
