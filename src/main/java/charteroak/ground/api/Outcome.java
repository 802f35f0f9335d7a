package charteroak.ground.api;

import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a request to change something: either it was done, now or when it was first asked for, or it was
 * refused.
 */
public sealed interface Outcome<T> {

    /** The request was carried out. */
    record Done<T>(T result) implements Outcome<T> {}

    /** The request was refused, and nothing was written. */
    record Refused<T>(UserError error) implements Outcome<T> {}

    static <T> Outcome<T> refused(Sentence message, String field, Code code) {
        return new Refused<>(new UserError(message, List.of("input", field), code));
    }

    /** Does the work unless there is a refusal. */
    static <T> Outcome<T> unless(Optional<UserError> refusal, Supplier<Outcome<T>> work) {
        return refusal.<Outcome<T>>map(Refused::new).orElseGet(work);
    }

    /** The same outcome, told as what follows from what was done. */
    default <R> Outcome<R> map(Function<T, R> follows) {
        return switch (this) {
            case Done<T> done -> new Done<>(follows.apply(done.result()));
            case Refused<T> refused -> new Refused<>(refused.error());
        };
    }

    /** The answer, made of what was done, which is null where it was refused, and of why it was. */
    default <P> P answer(BiFunction<@Nullable T, List<UserError>, P> payload) {
        return switch (this) {
            case Done<T> done -> payload.apply(done.result(), List.of());
            case Refused<T> refused -> payload.apply(null, List.of(refused.error()));
        };
    }

    default boolean isRefused() {
        return this instanceof Refused;
    }
}
