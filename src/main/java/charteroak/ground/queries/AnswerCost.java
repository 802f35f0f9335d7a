package charteroak.ground.queries;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many values the answer to a valid document could hold: pages are taken as full, other lists as usually
 * long, and every possible type is counted. Each question adds a fixed cost, and a higher one for lists that are
 * combined.
 */
final class AnswerCost {

    private static final Set<String> SIZES = Set.of("first", "budget");
    private static final Set<String> PAGED = Set.of("nodes", "edges");
    private static final int NO_PAGE = -1;

    /** The largest page counted. A larger page is refused later, with a clearer message. */
    private static final int LARGEST_PAGE = 1_000;

    private static final long TOO_MUCH_TO_COUNT = 1_000_000_000_000L;

    private final GraphQLSchema schema;
    private final GraphQLCompositeType root;
    private final CostSettings settings;
    private final Map<String, Object> variables = new HashMap<>();
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();

    private AnswerCost(
            OperationDefinition operation,
            Document document,
            Map<String, Object> given,
            GraphQLSchema schema,
            CostSettings settings) {
        this.schema = schema;
        this.settings = settings;
        this.root = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
        for (VariableDefinition definition : operation.getVariableDefinitions()) {
            if (definition.getDefaultValue() instanceof IntValue usual) {
                variables.put(definition.getName(), usual.getValue());
            }
        }
        variables.putAll(given);
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /** The cost of the named operation, or of the most expensive when none is named. */
    static long of(
            Document document,
            @Nullable String operationName,
            Map<String, Object> variables,
            GraphQLSchema schema,
            CostSettings settings) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation ->
                        operationName == null || operationName.isEmpty() || operationName.equals(operation.getName()))
                .mapToLong(operation -> {
                    AnswerCost cost = new AnswerCost(operation, document, variables, schema, settings);
                    return cost.of(operation.getSelectionSet(), cost.root, NO_PAGE);
                })
                .max()
                .orElse(0);
    }

    private long of(@Nullable SelectionSet selections, GraphQLCompositeType type, int page) {
        long cost = 0;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                cost = Math.min(TOO_MUCH_TO_COUNT, cost + of(selection, type, page));
            }
        }
        return cost;
    }

    private long of(Selection<?> selection, GraphQLCompositeType type, int page) {
        return switch (selection) {
            case Field field -> ofField(field, type, page);
            case InlineFragment inline ->
                of(
                        inline.getSelectionSet(),
                        inline.getTypeCondition() == null
                                ? type
                                : named(inline.getTypeCondition().getName(), type),
                        page);
            case FragmentSpread spread -> ofFragment(fragments.get(spread.getName()), type, page);
            default -> throw new IllegalStateException("no such selection: " + selection);
        };
    }

    private long ofFragment(@Nullable FragmentDefinition fragment, GraphQLCompositeType type, int page) {
        return fragment == null
                ? 0
                : of(
                        fragment.getSelectionSet(),
                        named(fragment.getTypeCondition().getName(), type),
                        page);
    }

    private long ofField(Field field, GraphQLCompositeType parent, int page) {
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            return 1;
        }
        int ownPage = page(field, definition);
        long asking = parent.equals(root)
                ? settings.question() + GivenLists.product(field.getArguments(), variables) * settings.fanOut()
                : 0;
        long one = 1 + of(field.getSelectionSet(), type, ownPage);
        if (!isList(definition.getType())) {
            return asking + one;
        }
        long times = ownPage != NO_PAGE
                ? ownPage
                : page != NO_PAGE && PAGED.contains(field.getName()) ? page : settings.fanOut();
        return Math.min(TOO_MUCH_TO_COUNT, asking + one * times);
    }

    private int page(Field field, GraphQLFieldDefinition definition) {
        for (GraphQLArgument argument : definition.getArguments()) {
            if (SIZES.contains(argument.getName())) {
                int usual = GraphQLArgument.getArgumentDefaultValue(argument) instanceof Number number
                        ? number.intValue()
                        : settings.fanOut();
                return asked(field.getArguments(), argument.getName(), usual);
            }
        }
        return NO_PAGE;
    }

    private int asked(List<Argument> arguments, String name, int usual) {
        for (Argument argument : arguments) {
            if (argument.getName().equals(name)) {
                return size(argument.getValue(), usual);
            }
        }
        return usual;
    }

    private int size(Value<?> value, int usual) {
        Object size = sizeOf(value);
        return size instanceof Number number ? (int) Math.clamp(number.longValue(), 0, LARGEST_PAGE) : usual;
    }

    private @Nullable Object sizeOf(Value<?> value) {
        return switch (value) {
            case IntValue number -> number.getValue();
            case VariableReference reference -> variables.get(reference.getName());
            default -> null;
        };
    }

    private GraphQLCompositeType named(String name, GraphQLCompositeType otherwise) {
        return schema.getType(name) instanceof GraphQLCompositeType type ? type : otherwise;
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
    }
}
