package charteroak.ground.id;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as the driver binds them to a query: ids and words as text, instants in UTC, and lists and maps of these. */
public final class Bound {

    private Bound() {}

    public static @Nullable Object value(@Nullable Object given) {
        return switch (given) {
            case PublicId id -> id.value();
            case Enum<?> word -> word.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Collection<?> list -> list.stream().map(Bound::value).toList();
            case Map<?, ?> map -> values(map);
            case null -> null;
            default -> given;
        };
    }

    public static Map<String, @Nullable Object> values(Map<?, ? extends @Nullable Object> given) {
        Map<String, @Nullable Object> values = new HashMap<>();
        given.forEach((name, value) -> values.put(String.valueOf(name), value(value)));
        return values;
    }
}
