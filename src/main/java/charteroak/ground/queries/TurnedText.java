package charteroak.ground.queries;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.StringValue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/** Refuses texts with characters that change the direction of writing, which can make a text read as another. */
final class TurnedText {

    private static final String CODE = "TURNED_TEXT";

    private TurnedText() {}

    /** The place of such a character, in the variables or the document; empty when there is none. */
    static Optional<GraphQLError> refusal(Document document, Map<String, Object> variables) {
        String place = null;
        for (Map.Entry<String, Object> variable : variables.entrySet()) {
            place = place == null ? in(variable.getValue(), variable.getKey()) : place;
        }
        return Optional.ofNullable(place == null ? in(document) : place).map(TurnedText::error);
    }

    private static @Nullable String in(@Nullable Object value, String place) {
        if (value instanceof String text) {
            return turns(text) ? place : null;
        }
        String found = null;
        if (value instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> each : object.entrySet()) {
                found = found == null ? in(each.getValue(), place + "." + each.getKey()) : found;
            }
        }
        if (value instanceof Collection<?> list) {
            int at = 0;
            for (Object each : list) {
                found = found == null ? in(each, place + "." + at++) : found;
            }
        }
        return found;
    }

    private static @Nullable String in(Document document) {
        Deque<Node<?>> rest = new ArrayDeque<>();
        rest.add(document);
        while (!rest.isEmpty()) {
            Node<?> node = rest.removeLast();
            if (node instanceof ObjectField field
                    && field.getValue() instanceof StringValue text
                    && turns(text.getValue())) {
                return field.getName();
            }
            if (node instanceof StringValue text && turns(text.getValue())) {
                return "the document";
            }
            node.getChildren().forEach(rest::add);
        }
        return null;
    }

    private static boolean turns(@Nullable String text) {
        return text != null
                && text.chars()
                        .anyMatch(
                                letter -> letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069);
    }

    private static GraphQLError error(String place) {
        return GraphqlErrorBuilder.newError()
                .message("'%s' holds a character that turns the direction of writing; remove it.", place)
                .errorType(ErrorType.BAD_REQUEST)
                .extensions(Map.of("code", CODE, "field", place))
                .build();
    }
}
