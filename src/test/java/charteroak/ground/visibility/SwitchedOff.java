package charteroak.ground.visibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes note of every query that carries the predicate, and switches one predicate off. */
final class SwitchedOff implements WatchedDriver.Watch {

    private static final Pattern PREDICATE = Pattern.compile(
            "\\((\\w+)\\.readers IS NULL OR any\\(token IN \\1\\.readers WHERE token IN \\$viewer\\)\\)");

    /** The query without any of its predicates. */
    static String withoutPredicates(String query) {
        return PREDICATE.matcher(query).replaceAll("true");
    }

    private final Set<Asked> asked = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Use off;

    /** A query that carries the predicate, as it was asked. */
    record Asked(String query, Map<String, Object> parameters) {}

    /** The n-th predicate of a query. */
    record Use(String query, int number) {

        /** Every predicate of a query. */
        static List<Use> of(String query) {
            int predicates = (int) PREDICATE.matcher(query).results().count();
            return IntStream.rangeClosed(1, predicates)
                    .mapToObj(number -> new Use(query, number))
                    .toList();
        }

        @Override
        public String toString() {
            return "predicate %d of%n%s".formatted(number, query);
        }
    }

    /** What was asked since this was asked last. */
    Set<Asked> askedSince() {
        Set<Asked> since = Set.copyOf(asked);
        asked.clear();
        return since;
    }

    void switchOff(@Nullable Use use) {
        off = use;
    }

    @Override
    public String passed(String query, Map<String, Object> parameters) {
        Use now = off;
        Matcher predicates = PREDICATE.matcher(query);
        StringBuilder passed = new StringBuilder();
        for (int number = 1; predicates.find(); number++) {
            boolean gone = now != null && now.number() == number && now.query().equals(query);
            predicates.appendReplacement(passed, gone ? "true" : Matcher.quoteReplacement(predicates.group()));
        }
        if (!passed.isEmpty()) {
            asked.add(new Asked(query, parameters));
        }
        return predicates.appendTail(passed).toString();
    }
}
