package charteroak.ground.visibility;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something asked along one path, with what somebody may learn from the answer.
 *
 * @param path the kind of question
 * @param document what is asked in GraphQL, or the address of a page
 * @param reveals every thing the answer tells, by its word; null where only nothing hidden may be told
 * @param counts every number the answer tells, by where it stands; null where numbers are not compared
 */
record Question(
        String path,
        String document,
        Map<String, Object> variables,
        @Nullable Function<Somebody, Set<String>> reveals,
        @Nullable Function<Somebody, Map<String, Integer>> counts) {

    static Question of(
            String path, String document, Map<String, Object> variables, Function<Somebody, Set<String>> reveals) {
        return new Question(path, document, variables, reveals, null);
    }

    /** Of which only that nothing hidden is told can be said without judging it again. */
    static Question judged(String path, String document, Map<String, Object> variables) {
        return new Question(path, document, variables, null, null);
    }

    /** What is served at an address. */
    static Question page(String path, String address, Function<Somebody, Set<String>> reveals) {
        return new Question(path, address, Map.of(), reveals, null);
    }

    boolean isPage() {
        return document.startsWith("/");
    }

    Question counting(Function<Somebody, Map<String, Integer>> numbers) {
        return new Question(path, document, variables, reveals, numbers);
    }

    @Override
    public String toString() {
        return path + " " + document + " " + variables;
    }
}
