package charteroak.ground.queries;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many combinations the lists in a field's arguments make, such as the uses of a request times its users. */
final class GivenLists {

    private static final long MORE_THAN_ANYBODY_MAY = 1_000_000_000L;

    private GivenLists() {}

    /** The product of the lengths of all lists; 0 when no list holds two things. */
    static long product(List<Argument> arguments, Map<String, Object> variables) {
        long product = 1;
        for (Argument argument : arguments) {
            product = capped(product * ofWritten(argument.getValue(), variables));
        }
        return product > 1 ? product : 0;
    }

    private static long ofWritten(Value<?> value, Map<String, Object> variables) {
        return switch (value) {
            case VariableReference reference -> ofGiven(variables.get(reference.getName()));
            case ArrayValue list -> Math.max(1, list.getValues().size());
            case ObjectValue object -> {
                long product = 1;
                for (ObjectField field : object.getObjectFields()) {
                    product = capped(product * ofWritten(field.getValue(), variables));
                }
                yield product;
            }
            default -> 1;
        };
    }

    private static long ofGiven(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return Math.max(1, list.size());
        }
        long product = 1;
        if (value instanceof Map<?, ?> object) {
            for (Object each : object.values()) {
                product = capped(product * ofGiven(each));
            }
        }
        return product;
    }

    private static long capped(long product) {
        return Math.min(MORE_THAN_ANYBODY_MAY, product);
    }
}
