package charteroak.ground.fingerprint;

import charteroak.ground.id.Bound;
import charteroak.ground.id.PublicId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is always the same text for the same content: names in character order, no spaces, no nulls, sets sorted by
 * text. Records are objects of their components; days and instants are text.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static byte[] bytes(Object value) {
        return of(value).getBytes(StandardCharsets.UTF_8);
    }

    public static String of(Object value) {
        StringBuilder json = new StringBuilder();
        write(json, value);
        return json.toString();
    }

    private static void write(StringBuilder json, @Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case CharSequence text -> quote(json, text);
            case PublicId id -> quote(json, id.value());
            case Boolean flag -> json.append(flag);
            case Number number -> json.append(new BigDecimal(number.toString()).toPlainString());
            case Enum<?> word -> quote(json, word.name());
            case TemporalAccessor time -> quote(json, time.toString());
            case Map<?, ?> map -> object(json, map);
            case Record each -> object(json, Bound.components(each));
            case Collection<?> list -> array(json, list);
            default -> throw new IllegalArgumentException("No JSON for a " + value.getClass());
        }
    }

    private static void object(StringBuilder json, Map<?, ?> map) {
        SortedMap<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                sorted.put(String.valueOf(name), value);
            }
        });
        json.append('{');
        sorted.forEach((name, value) -> {
            if (json.charAt(json.length() - 1) != '{') {
                json.append(',');
            }
            quote(json, name);
            json.append(':');
            write(json, value);
        });
        json.append('}');
    }

    private static void array(StringBuilder json, Collection<?> list) {
        Stream<String> texts = list.stream().map(CanonicalJson::of);
        boolean unordered = list instanceof Set<?> && !(list instanceof SequencedSet<?>);
        json.append((unordered ? texts.sorted() : texts).collect(Collectors.joining(",", "[", "]")));
    }

    private static void quote(StringBuilder json, CharSequence text) {
        json.append('"');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                default -> json.append(letter < ' ' ? "\\u%04x".formatted((int) letter) : letter);
            }
        }
        json.append('"');
    }
}
