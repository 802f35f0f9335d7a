package charteroak.lineage.openlineage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A place in a JSON document that knows its path, so that an error there can name it; the key is its name within its
 * object.
 */
record JsonPlace(JsonNode node, String path, String key) {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,59}");
    static final int LONGEST_NAME = 2_000;

    JsonPlace(JsonNode node, String path) {
        this(node, path, "");
    }

    MalformedEvent wrong(String expected) {
        return new MalformedEvent(path, "%s is %s; it must be %s.".formatted(path, seen(), expected));
    }

    JsonPlace object(String name) {
        return member(name)
                .filter(place -> place.node.isObject())
                .orElseThrow(() -> child(name).wrong("an object"));
    }

    Optional<JsonPlace> optionalObject(String name) {
        return member(name, JsonNode::isObject, "an object, or absent");
    }

    /** A facet of a run, a job or a dataset, unless the event takes it back. */
    Optional<JsonPlace> facet(String name) {
        return optionalObject("facets")
                .flatMap(all -> all.optionalObject(name))
                .filter(facet -> !facet.flag("_deleted"));
    }

    List<JsonPlace> list(String name) {
        return member(name, JsonNode::isArray, "an array, or absent")
                .map(JsonPlace::items)
                .orElse(List.of());
    }

    List<JsonPlace> items() {
        List<JsonPlace> items = new ArrayList<>();
        for (int index = 0; index < node.size(); index++) {
            items.add(new JsonPlace(node.get(index), path + "[" + index + "]"));
        }
        return items;
    }

    List<JsonPlace> members() {
        return node.propertyNames().stream().map(this::child).toList();
    }

    /** The cleaned name under a key. */
    String cleanName(String name) {
        return CleanName.of(name(name));
    }

    /** The name under a key: text that is neither blank nor too long to identify anything. */
    String name(String name) {
        return textThat(
                name,
                text -> !text.isBlank() && text.length() <= LONGEST_NAME,
                "text of 1 to %d characters".formatted(LONGEST_NAME));
    }

    Optional<String> text(String name) {
        Optional<String> text = anyText(name);
        if (text.filter(given -> given.length() > LONGEST_NAME).isPresent()) {
            throw child(name).wrong("text of at most %d characters, or absent".formatted(LONGEST_NAME));
        }
        return text;
    }

    /** Text of any length under a key, to be kept in a shorter form. */
    Optional<String> anyText(String name) {
        return member(name, JsonNode::isString, "text, or absent").map(place -> place.node.stringValue());
    }

    boolean flag(String name) {
        return member(name, JsonNode::isBoolean, "true or false, or absent")
                .map(place -> place.node.booleanValue())
                .orElse(false);
    }

    String uuid(String name) {
        return textThat(name, UUID.asMatchPredicate(), "a UUID such as 01a203f6-1a73-7bf1-8ecb-93ec1abc4576")
                .toLowerCase(Locale.ROOT);
    }

    private String textThat(String name, Predicate<String> right, String expected) {
        return member(name)
                .filter(place -> place.node.isString())
                .map(place -> place.node.stringValue())
                .filter(right)
                .orElseThrow(() -> child(name).wrong(expected));
    }

    Instant instant(String name) {
        JsonPlace place = child(name);
        try {
            OffsetDateTime time = OffsetDateTime.parse(place.node.isString() ? place.node.stringValue() : "");
            if (time.getYear() < 1900 || time.getYear() > 2199) {
                throw new DateTimeException("outside the years 1900 to 2199");
            }
            return time.toInstant();
        } catch (DateTimeException unreadable) {
            throw place.wrong("an instant with its offset, such as 2026-03-01T09:30:00Z, between 1900 and 2199");
        }
    }

    JsonPlace child(String name) {
        return new JsonPlace(node.path(name), path + step(name), name);
    }

    /** A step of a path. A key that is no plain name may say anything, and becomes a star. */
    static String step(String name) {
        return PLAIN_NAME.matcher(name).matches() ? "." + name : "[*]";
    }

    private Optional<JsonPlace> member(String name) {
        JsonPlace place = child(name);
        return place.node.isMissingNode() || place.node.isNull() ? Optional.empty() : Optional.of(place);
    }

    private Optional<JsonPlace> member(String name, Predicate<JsonNode> right, String expected) {
        Optional<JsonPlace> member = member(name);
        member.filter(place -> !right.test(place.node)).ifPresent(place -> {
            throw place.wrong(expected);
        });
        return member;
    }

    /** The type of the value in this place, never the value. */
    private String seen() {
        return switch (node.getNodeType()) {
            case MISSING -> "missing";
            case NULL -> "null";
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "an " + node.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }
}
