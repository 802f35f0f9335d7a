package charteroak.ground.queries;

import charteroak.ground.limits.Limit;
import graphql.GraphQLError;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document: its depth, the fields it selects with fragments expanded, and its other parts. Each fragment is
 * measured once, so that measuring takes no longer than parsing; one that spreads itself counts as nothing there, and
 * is refused later.
 */
final class DocumentShape {

    private record Size(int depth, int fields) {

        private static final Size NOTHING = new Size(0, 0);
        private static final int TOO_MANY_TO_COUNT = 1_000_000_000;

        Size beside(Size other) {
            return new Size(Math.max(depth, other.depth), Math.min(TOO_MANY_TO_COUNT, fields + other.fields));
        }

        Size below() {
            return new Size(depth + 1, Math.min(TOO_MANY_TO_COUNT, fields + 1));
        }
    }

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> measured = new HashMap<>();
    private final Set<String> beingMeasured = new HashSet<>();
    private int aliases;
    private int spreads;
    private int directives;
    private int longestList;

    private DocumentShape(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        count(document);
    }

    /** The limit that a document exceeds; empty when none. */
    static Optional<GraphQLError> refusal(Document document, DocumentSettings most) {
        DocumentShape shape = new DocumentShape(document);
        Size size = Size.NOTHING;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            size = size.beside(shape.of(operation.getSelectionSet()));
        }
        return Stream.of(
                        over(Limit.ALIASES, most.aliases(), shape.aliases),
                        over(Limit.SPREADS, most.spreads(), shape.spreads),
                        over(Limit.DIRECTIVES, most.directives(), shape.directives),
                        over(Limit.LIST, most.list(), shape.longestList),
                        over(Limit.DEPTH, most.depth(), size.depth()),
                        over(Limit.FIELDS, most.fields(), size.fields()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<GraphQLError> over(Limit limit, int most, int asked) {
        return asked > most ? Optional.of(limit.exceeded(most, asked)) : Optional.empty();
    }

    private void count(Node<?> node) {
        switch (node) {
            case Field field -> aliases += field.getAlias() == null ? 0 : 1;
            case FragmentSpread spread -> spreads++;
            case Directive directive -> directives++;
            case ArrayValue list ->
                longestList = Math.max(longestList, list.getValues().size());
            default -> {}
        }
        for (Node<?> child : node.getChildren()) {
            count(child);
        }
    }

    private Size of(@Nullable SelectionSet selections) {
        Size size = Size.NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                size = size.beside(of(selection));
            }
        }
        return size;
    }

    private Size of(Selection<?> selection) {
        return switch (selection) {
            case Field field -> of(field.getSelectionSet()).below();
            case InlineFragment inline -> of(inline.getSelectionSet());
            case FragmentSpread spread -> ofFragment(spread.getName());
            default -> throw new IllegalStateException("no such selection: " + selection);
        };
    }

    private Size ofFragment(String name) {
        FragmentDefinition fragment = fragments.get(name);
        Size known = measured.get(name);
        if (known != null || fragment == null || !beingMeasured.add(name)) {
            return known == null ? Size.NOTHING : known;
        }
        Size found = of(fragment.getSelectionSet());
        beingMeasured.remove(name);
        measured.put(name, found);
        return found;
    }
}
