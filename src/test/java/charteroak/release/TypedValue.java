package charteroak.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.IsoDuration;

/** A property of the graph as JSON: texts, numbers, flags and lists as themselves, times as an object that names their type. */
final class TypedValue {

    private TypedValue() {}

    static Object written(Value value) {
        return switch (value.type().name()) {
            case "STRING", "BOOLEAN", "INTEGER", "FLOAT" -> value.asObject();
            case "LIST OF ANY?" -> value.asList(TypedValue::written);
            case "DATE" -> Map.of("date", value.asLocalDate().toString());
            case "DATE_TIME" -> Map.of("datetime", value.asZonedDateTime().toString());
            case "LOCAL_DATE_TIME" ->
                Map.of("localdatetime", value.asLocalDateTime().toString());
            case "TIME" -> Map.of("time", value.asOffsetTime().toString());
            case "LOCAL_TIME" -> Map.of("localtime", value.asLocalTime().toString());
            case "DURATION" -> duration(value.asIsoDuration());
            default ->
                throw new IllegalArgumentException(
                        "A graph of a release has no " + value.type().name());
        };
    }

    static Object read(Object written) {
        return switch (written) {
            case List<?> list -> list.stream().map(TypedValue::read).toList();
            case Integer number -> number.longValue();
            case Map<?, ?> typed -> read(typed.entrySet().iterator().next());
            default -> written;
        };
    }

    private static Object read(Map.Entry<?, ?> typed) {
        String text = String.valueOf(typed.getValue());
        return switch (String.valueOf(typed.getKey())) {
            case "date" -> LocalDate.parse(text);
            case "datetime" -> ZonedDateTime.parse(text);
            case "localdatetime" -> LocalDateTime.parse(text);
            case "time" -> OffsetTime.parse(text);
            case "localtime" -> LocalTime.parse(text);
            case "duration" -> duration((List<?>) typed.getValue());
            default -> throw new IllegalArgumentException("No type of the graph is called " + typed.getKey());
        };
    }

    private static Object duration(IsoDuration lasting) {
        return Map.of("duration", List.of(lasting.months(), lasting.days(), lasting.seconds(), lasting.nanoseconds()));
    }

    private static Object duration(List<?> parts) {
        long[] numbers =
                parts.stream().mapToLong(part -> ((Number) part).longValue()).toArray();
        return Values.isoDuration(numbers[0], numbers[1], numbers[2], (int) numbers[3])
                .asIsoDuration();
    }
}
