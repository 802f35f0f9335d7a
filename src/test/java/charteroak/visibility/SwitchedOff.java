package charteroak.visibility;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Stands between the catalogue and its graph: takes note of every place where a query carries the predicate, and switches one off. */
final class SwitchedOff implements BeanPostProcessor {

    private static final Pattern PREDICATE = Pattern.compile(
            "\\((\\w+)\\.readers IS NULL OR any\\(token IN \\1\\.readers WHERE token IN \\$viewer\\)\\)");

    private final Set<Use> asked = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Use off;

    /** The n-th predicate of a query. */
    record Use(String query, int number) {

        @Override
        public String toString() {
            return "predicate %d of%n%s".formatted(number, query);
        }
    }

    /** The predicates of the queries asked since this was asked last. */
    Set<Use> usesSince() {
        Set<Use> since = Set.copyOf(asked);
        asked.clear();
        return since;
    }

    void switchOff(@Nullable Use use) {
        off = use;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof Neo4jClient graph)) {
            return bean;
        }
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Neo4jClient.class}, (proxy, method, arguments) -> {
                    try {
                        if (method.getName().equals("query") && arguments[0] instanceof String query) {
                            return graph.query(passed(query));
                        }
                        return method.invoke(graph, arguments);
                    } catch (InvocationTargetException failure) {
                        throw Objects.requireNonNull(failure.getCause());
                    }
                });
    }

    private String passed(String query) {
        Use now = off;
        Matcher predicates = PREDICATE.matcher(query);
        StringBuilder passed = new StringBuilder();
        for (int number = 1; predicates.find(); number++) {
            asked.add(new Use(query, number));
            boolean gone = now != null && now.number() == number && now.query().equals(query);
            predicates.appendReplacement(passed, gone ? "true" : Matcher.quoteReplacement(predicates.group()));
        }
        return predicates.appendTail(passed).toString();
    }
}
