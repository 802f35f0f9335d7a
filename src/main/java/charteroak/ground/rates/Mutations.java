package charteroak.ground.rates;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the mutations that an operation asks for, under any alias and in any fragment. */
public final class Mutations {

    private static final int MORE_THAN_ANYBODY_MAY = 1_000_000;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();

    private Mutations(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /** The mutations of the named operation, or of the one with most when none is named. */
    public static int in(Document document, @Nullable String operationName) {
        Mutations mutations = new Mutations(document);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION)
                .filter(operation ->
                        operationName == null || operationName.isEmpty() || operationName.equals(operation.getName()))
                .mapToInt(operation -> mutations.in(operation.getSelectionSet()))
                .max()
                .orElse(0);
    }

    private int in(@Nullable SelectionSet selections) {
        int count = 0;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                count = Math.min(MORE_THAN_ANYBODY_MAY, count + in(selection));
            }
        }
        return count;
    }

    private int in(Selection<?> selection) {
        return switch (selection) {
            case Field field -> field.getName().startsWith("__") ? 0 : 1;
            case InlineFragment inline -> in(inline.getSelectionSet());
            case FragmentSpread spread -> {
                FragmentDefinition fragment = fragments.get(spread.getName());
                yield fragment == null ? 0 : in(fragment.getSelectionSet());
            }
            default -> 0;
        };
    }
}
