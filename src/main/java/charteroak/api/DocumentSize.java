package charteroak.api;

import graphql.execution.preparsed.PreparsedDocumentEntry;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a valid document selects: how deep, and how many fields, its fragments expanded wherever they are spread. Each fragment is
 * measured once, so that measuring takes no longer than reading.
 */
final class DocumentSize {

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

    private DocumentSize(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /** The same document, or an error in its place when it selects too much. */
    static PreparsedDocumentEntry limited(PreparsedDocumentEntry parsed, ApiSettings settings) {
        return parsed.hasErrors()
                ? parsed
                : refusal(parsed.getDocument(), settings).orElse(parsed);
    }

    private static Optional<PreparsedDocumentEntry> refusal(Document document, ApiSettings settings) {
        DocumentSize measure = new DocumentSize(document);
        Size size = Size.NOTHING;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            size = size.beside(measure.of(operation.getSelectionSet()));
        }
        if (size.depth() > settings.depth()) {
            return Optional.of(tooMuch(
                    "A request may nest %d deep; this one nests %d.".formatted(settings.depth(), size.depth())));
        }
        return size.fields() > settings.fields()
                ? Optional.of(tooMuch("A request may select %d fields; this one selects %d."
                        .formatted(settings.fields(), size.fields())))
                : Optional.empty();
    }

    private static PreparsedDocumentEntry tooMuch(String message) {
        return new PreparsedDocumentEntry(new TooMuch(message));
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
        Size known = measured.get(name);
        if (known == null) {
            FragmentDefinition fragment = fragments.get(name);
            known = fragment == null ? Size.NOTHING : of(fragment.getSelectionSet());
            measured.put(name, known);
        }
        return known;
    }
}
