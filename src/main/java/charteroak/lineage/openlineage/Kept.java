package charteroak.lineage.openlineage;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Decides what is kept of one place in an event; null when nothing is. */
@FunctionalInterface
interface Kept {

    JsonNodeFactory JSON = JsonNodeFactory.instance;

    Kept NAME = text(CleanName::of);
    Kept TYPE = text(ColumnType::of);
    Kept FLAG = node -> node.isBoolean() ? node : null;
    Kept COUNT = node -> node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0 ? node : null;
    Kept UUID = matching("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    Kept TIME = text(Kept::time);
    Kept PROJECT_NUMBER = text(ProjectNumber::of);

    @Nullable
    JsonNode of(JsonNode node);

    /** Keeps a text in a spelling; nothing when the spelling answers null. */
    static Kept text(Spelling spelling) {
        return node -> {
            String text = node.isString() ? spelling.of(node.stringValue()) : null;
            return text == null ? null : StringNode.valueOf(text);
        };
    }

    static Kept matching(String form) {
        Pattern pattern = Pattern.compile(form);
        return text(text -> text.length() <= 300 && pattern.matcher(text).matches() ? text : null);
    }

    /** Keeps a text that is one of some words, in any case; of any other, only that there was one. */
    static Kept word(Set<String> words) {
        return text(text -> KnownWords.kept(words, text));
    }

    static Kept list(Kept item) {
        return node -> {
            if (!node.isArray()) {
                return null;
            }
            ArrayNode kept = JSON.arrayNode();
            node.valueStream().map(item::of).filter(Objects::nonNull).forEach(kept::add);
            return kept;
        };
    }

    static Kept object(Map<String, Kept> members) {
        return node -> node.isObject() ? membersOf(node, members) : null;
    }

    /** Keeps an object whose keys are names. */
    static Kept named(Kept each) {
        return node -> {
            if (!node.isObject()) {
                return null;
            }
            ObjectNode kept = JSON.objectNode();
            node.properties().forEach(member -> {
                JsonNode one = each.of(member.getValue());
                if (one != null) {
                    kept.set(CleanName.of(member.getKey()), one);
                }
            });
            return kept;
        };
    }

    static ObjectNode membersOf(JsonNode node, Map<String, Kept> members) {
        ObjectNode kept = JSON.objectNode();
        members.forEach((name, member) -> {
            JsonNode given = node.get(name);
            JsonNode one = given == null ? null : member.of(given);
            if (one != null) {
                kept.set(name, one);
            }
        });
        return kept;
    }

    private static @Nullable String time(String text) {
        try {
            return text.length() > 60
                    ? null
                    : OffsetDateTime.parse(text).toInstant().toString();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** The form in which a text is kept. */
    @FunctionalInterface
    interface Spelling {

        @Nullable
        String of(String text);
    }
}
