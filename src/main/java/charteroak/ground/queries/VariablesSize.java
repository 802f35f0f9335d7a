package charteroak.ground.queries;

import charteroak.ground.limits.Limit;
import graphql.GraphQLError;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measures a request's variables: how many values they hold, and how long their longest list is. */
final class VariablesSize {

    private int values;
    private int longestList;

    private VariablesSize(Map<String, Object> variables) {
        count(variables);
    }

    /** The limit that the variables exceed; empty when none. */
    static Optional<GraphQLError> refusal(Map<String, Object> variables, DocumentSettings most) {
        if (variables.isEmpty()) {
            return Optional.empty();
        }
        VariablesSize size = new VariablesSize(variables);
        if (size.longestList > most.list()) {
            return Optional.of(Limit.LIST.exceeded(most.list(), size.longestList));
        }
        return size.values > most.values()
                ? Optional.of(Limit.VALUES.exceeded(most.values(), size.values))
                : Optional.empty();
    }

    private void count(@Nullable Object value) {
        values++;
        if (value instanceof Map<?, ?> object) {
            object.values().forEach(this::count);
        }
        if (value instanceof Collection<?> list) {
            longestList = Math.max(longestList, list.size());
            list.forEach(this::count);
        }
    }
}
