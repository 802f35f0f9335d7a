package charteroak.front.seedformat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group of fields as it is written and as it was read, for the rules between its fields. */
record ReadGroup(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {

    /** What was read of a field; null when it is absent or was refused. */
    @Nullable
    Object value(String field) {
        return values.get(field);
    }

    /** What was read of a list; empty when it is absent or was refused. */
    List<?> list(String field) {
        return values.get(field) instanceof List<?> list ? list : List.of();
    }

    /** What was read of a list of groups, each by field. */
    List<? extends Map<?, ?>> groups(String field) {
        return list(field).stream()
                .filter(Map.class::isInstance)
                .map(group -> (Map<?, ?>) group)
                .toList();
    }

    /** Whether something was read of a field. */
    boolean says(String field) {
        return values.get(field) != null && !List.of().equals(values.get(field));
    }

    /** Whether a field is written, rightly or wrongly. */
    boolean isWritten(String field) {
        SeedValue value = written.values().get(field);
        return value != null && !(value instanceof SeedValue.Nothing);
    }

    /** Gives a field what it has where its file has no such column. */
    void unlessWritten(String field, @Nullable Object value) {
        if (!written.values().containsKey(field)) {
            values.put(field, value);
        }
    }

    void problem(String field, String message, Object... details) {
        reading.problem(written.at(field), message, details);
    }
}
