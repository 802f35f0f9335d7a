package charteroak.ground.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;

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

    public List<List<String>> textLists(String name) {
        return list(name, value -> value.asList(Value::asString));
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

    /** A record, each of whose components is what the row has under its name, in the form of its type. */
    public <R extends Record> R as(Class<R> kind) {
        return Reading.of(kind).of(values);
    }

    public <R extends Record> @Nullable R optional(String name, Class<R> kind) {
        return optional(name, value -> new Row(value).as(kind));
    }

    public <R extends Record> List<R> all(String name, Class<R> kind) {
        return list(name, value -> new Row(value).as(kind));
    }

    private <T> @Nullable T optional(String name, Function<Value, T> read) {
        Value value = values.get(name);
        return value.isNull() ? null : read.apply(value);
    }

    private <T> List<T> list(String name, Function<Value, T> read) {
        Value value = values.get(name);
        return value.isNull() ? List.of() : value.asList(read);
    }

    /** How records of a class are read: each component is what a row has under its name, in the form of its type. */
    private record Reading<R extends Record>(Constructor<R> constructor, List<Part> parts) {

        private static final Map<Class<?>, Reading<?>> KNOWN = new ConcurrentHashMap<>();
        private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();

        @SuppressWarnings("unchecked")
        static <R extends Record> Reading<R> of(Class<R> kind) {
            return (Reading<R>) KNOWN.computeIfAbsent(kind, any -> read(kind));
        }

        private static <R extends Record> Reading<R> read(Class<R> kind) {
            RecordComponent[] components = kind.getRecordComponents();
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Reading<>(
                        kind.getDeclaredConstructor(types),
                        Stream.of(components).map(Part::of).toList());
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        R of(MapAccessor row) {
            return BeanUtils.instantiateClass(
                    constructor, parts.stream().map(part -> part.in(row)).toArray());
        }

        /** A component; only one that may be null can be absent. */
        private record Part(String name, Type type, boolean optional) {

            static Part of(RecordComponent component) {
                return new Part(
                        component.getName(),
                        component.getGenericType(),
                        component.getAnnotatedType().isAnnotationPresent(Nullable.class));
            }

            @Nullable
            Object in(MapAccessor row) {
                Value value = row.get(name);
                return value.isNull() && optional ? null : Objects.requireNonNull(value(value, type), name);
            }

            private static @Nullable Object value(Value value, Type type) {
                return switch (type) {
                    case ParameterizedType list ->
                        value.isNull()
                                ? List.of()
                                : value.asList(item -> value(item, list.getActualTypeArguments()[0]));
                    case Class<?> kind when kind == String.class -> value.asString();
                    case Class<?> kind when kind == boolean.class -> value.asBoolean(false);
                    case Class<?> kind
                    when kind == Instant.class -> value.asZonedDateTime().toInstant();
                    case Class<?> kind when kind.isRecord() -> new Row(value).as(kind.asSubclass(Record.class));
                    case Class<?> kind -> CONVERSION.convert(value.asObject(), kind);
                    default -> throw new IllegalArgumentException("No row has a " + type);
                };
            }
        }
    }
}
