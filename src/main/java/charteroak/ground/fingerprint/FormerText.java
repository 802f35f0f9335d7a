package charteroak.ground.fingerprint;

import charteroak.ground.id.Bound;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of a request as releases up to 0.1.0 wrote it, whatever has become of its records since. */
final class FormerText {

    private FormerText() {}

    /**
     * The former text; empty where those releases could not be asked the same, because a record is new or holds
     * something they had no field for.
     */
    static Optional<String> of(List<Object> asked) {
        return asked.stream().allMatch(FormerText::hadPlace)
                ? Optional.of(asked.stream().map(FormerText::written).collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    /** How the record was written, or all records of one of the interfaces it implements; null when it is new. */
    private static @Nullable FormerlyWritten former(Record each) {
        return Stream.concat(
                        Stream.of(each.getClass()),
                        Arrays.stream(each.getClass().getInterfaces()))
                .map(type -> type.getAnnotation(FormerlyWritten.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean hadPlace(Object value) {
        return switch (value) {
            case Record each -> {
                FormerlyWritten former = former(each);
                Map<String, Object> said = Bound.components(each);
                yield former != null
                        && Arrays.asList(former.with()).containsAll(said.keySet())
                        && said.values().stream().allMatch(FormerText::hadPlace);
            }
            case Collection<?> list -> list.stream().allMatch(FormerText::hadPlace);
            default -> true;
        };
    }

    private static String written(@Nullable Object value) {
        return switch (Objects.requireNonNullElse(value, "null")) {
            case Record each -> written(each, Objects.requireNonNull(former(each)));
            case Collection<?> list ->
                list.stream().map(FormerText::written).collect(Collectors.joining(", ", "[", "]"));
            case Object plain -> plain.toString();
        };
    }

    private static String written(Record each, FormerlyWritten former) {
        Map<String, Object> said = Bound.components(each);
        return Arrays.stream(former.with())
                .map(name -> name + "=" + written(said.get(name)))
                .collect(Collectors.joining(", ", former.as() + "[", "]"));
    }
}
