package charteroak.ground.queries;

import charteroak.ground.limits.Limit;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Limits what a document asks about the schema. Several types may be asked about side by side, but a link from type to
 * type may be followed only once on any path, since each step multiplies the answer. Checked after the number of
 * fields.
 */
final class SchemaShape {

    private static final int MOST_TYPES = 20;
    private static final int MOST_STEPS = 1;
    private static final Set<String> STEPS = Set.of("fields", "inputFields", "interfaces", "possibleTypes");

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private int schemas;
    private int types;
    private int mostSteps;

    private SchemaShape(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> walk(operation.getSelectionSet(), null, List.of()));
    }

    /** The limit on schema questions that a document exceeds; empty when none. */
    static Optional<GraphQLError> refusal(Document document) {
        SchemaShape shape = new SchemaShape(document);
        if (shape.types > MOST_TYPES || shape.schemas > 1) {
            return Optional.of(Limit.SCHEMA_QUESTIONS.exceeded(MOST_TYPES, shape.types + shape.schemas));
        }
        return shape.mostSteps > MOST_STEPS
                ? Optional.of(Limit.SCHEMA_STEPS.exceeded(MOST_STEPS, shape.mostSteps))
                : Optional.empty();
    }

    /** Follows the paths of a selection; {@code steps} are those taken so far, null outside the schema. */
    private void walk(@Nullable SelectionSet selections, @Nullable Map<String, Integer> steps, List<String> within) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> walk(field.getSelectionSet(), after(field, steps), within);
                case InlineFragment inline -> walk(inline.getSelectionSet(), steps, within);
                case FragmentSpread spread -> walkFragment(spread.getName(), steps, within);
                default -> throw new IllegalStateException("no such selection: " + selection);
            }
        }
    }

    private void walkFragment(String name, @Nullable Map<String, Integer> steps, List<String> within) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment != null && !within.contains(name)) {
            List<String> further =
                    Stream.concat(within.stream(), Stream.of(name)).toList();
            walk(fragment.getSelectionSet(), steps, further);
        }
    }

    private @Nullable Map<String, Integer> after(Field field, @Nullable Map<String, Integer> steps) {
        String name = field.getName();
        if (name.equals("__schema") || name.equals("__type")) {
            schemas += name.equals("__schema") ? 1 : 0;
            types += name.equals("__type") ? 1 : 0;
            return Map.of();
        }
        if (steps == null || !STEPS.contains(name)) {
            return steps;
        }
        Map<String, Integer> taken = new HashMap<>(steps);
        mostSteps = Math.max(mostSteps, taken.merge(name, 1, Integer::sum));
        return taken;
    }
}
