package charteroak.ground.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** One row, node or map of a Cypher answer, read by name. What the graph does not have is null or empty. */
public record Row(MapAccessor values) {

    public String text(String name) {
        return values.get(name).asString();
    }

    public @Nullable String optionalText(String name) {
        return optional(name, Value::asString);
    }

    public <I> I id(String name, Function<String, I> kind) {
        return kind.apply(text(name));
    }

    public <I> @Nullable I optionalId(String name, Function<String, I> kind) {
        return optional(name, value -> kind.apply(value.asString()));
    }

    public int number(String name) {
        return values.get(name).asInt();
    }

    public @Nullable Integer optionalNumber(String name) {
        return optional(name, Value::asInt);
    }

    public boolean flag(String name) {
        return values.get(name).asBoolean(false);
    }

    public LocalDate day(String name) {
        return values.get(name).asLocalDate();
    }

    public @Nullable LocalDate optionalDay(String name) {
        return optional(name, Value::asLocalDate);
    }

    public Instant instant(String name) {
        return values.get(name).asZonedDateTime().toInstant();
    }

    public @Nullable Instant optionalInstant(String name) {
        return optional(name, value -> value.asZonedDateTime().toInstant());
    }

    public <E extends Enum<E>> E word(String name, Class<E> words) {
        return Enum.valueOf(words, text(name));
    }

    public <E extends Enum<E>> @Nullable E optionalWord(String name, Class<E> words) {
        return optional(name, value -> Enum.valueOf(words, value.asString()));
    }

    public List<String> texts(String name) {
        return list(name, Value::asString);
    }

    public <I> List<I> ids(String name, Function<String, I> kind) {
        return list(name, value -> kind.apply(value.asString()));
    }

    public <E extends Enum<E>> List<E> words(String name, Class<E> words) {
        return list(name, value -> Enum.valueOf(words, value.asString()));
    }

    public Row row(String name) {
        return new Row(values.get(name));
    }

    public Optional<Row> optionalRow(String name) {
        return Optional.ofNullable(this.<Row>optional(name, Row::new));
    }

    public List<Row> rows(String name) {
        return list(name, Row::new);
    }

    private <T> @Nullable T optional(String name, Function<Value, T> read) {
        Value value = values.get(name);
        return value.isNull() ? null : read.apply(value);
    }

    private <T> List<T> list(String name, Function<Value, T> read) {
        Value value = values.get(name);
        return value.isNull() ? List.of() : value.asList(read);
    }
}
