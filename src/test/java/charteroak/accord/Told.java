package charteroak.accord;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of an answer. */
record Told(@Nullable Object value) {

    /** The part at a path of fields, such as "by.code". */
    Told at(String path) {
        Object at = value;
        for (String field : path.split("\\.")) {
            at = at instanceof Map<?, ?> fields ? fields.get(field) : null;
        }
        return new Told(at);
    }

    List<Told> each(String path) {
        return at(path).value() instanceof List<?> list
                ? list.stream().map(Told::new).toList()
                : List.of();
    }

    List<String> texts(String path) {
        return each(path).stream().map(one -> String.valueOf(one.value())).toList();
    }

    /** The text at a path; empty where nothing is told. */
    String text(String path) {
        return Objects.toString(at(path).value(), "");
    }

    boolean is(String path) {
        return Boolean.TRUE.equals(at(path).value());
    }

    @Nullable
    LocalDate day(String path) {
        return at(path).value() instanceof String day ? LocalDate.parse(day) : null;
    }

    @Nullable
    Integer number(String path) {
        return at(path).value() instanceof Integer number ? number : null;
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> fields() {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
