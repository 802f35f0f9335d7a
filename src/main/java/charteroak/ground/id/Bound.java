package charteroak.ground.id;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values as the driver binds them to a query: ids and words as text, instants in UTC, and lists, maps and records of these. */
public final class Bound {

    private Bound() {}

    public static @Nullable Object value(@Nullable Object given) {
        return switch (given) {
            case PublicId id -> id.value();
            case Enum<?> word -> word.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Collection<?> list -> list.stream().map(Bound::value).toList();
            case Map<?, ?> map -> values(map);
            case Record record -> values(components(record));
            case null -> null;
            default -> given;
        };
    }

    public static Map<String, @Nullable Object> values(Map<?, ? extends @Nullable Object> given) {
        Map<String, @Nullable Object> values = new HashMap<>();
        given.forEach((name, value) -> values.put(String.valueOf(name), value(value)));
        return values;
    }

    /** The components of a record by name, without nulls. */
    public static Map<String, Object> components(Record each) {
        Map<String, Object> components = new TreeMap<>();
        for (RecordComponent component : each.getClass().getRecordComponents()) {
            Object value = valueOf(component, each);
            if (value != null) {
                components.put(component.getName(), value);
            }
        }
        return components;
    }

    private static @Nullable Object valueOf(RecordComponent component, Record each) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(each);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
