package charteroak.ground.api;

import charteroak.ground.api.UserError.Code;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What came of something that was asked: it was done, now or when it was asked before, or why not. */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T result) implements Outcome<T> {}

    /** Nothing was written. */
    record Refused<T>(UserError error) implements Outcome<T> {}

    static <T> Outcome<T> refused(String message, String field, Code code) {
        return new Refused<>(new UserError(message, List.of("input", field), code));
    }

    /** Does the work unless there is a reason not to. */
    static <T> Outcome<T> unless(Optional<UserError> refusal, Supplier<Outcome<T>> work) {
        return refusal.<Outcome<T>>map(Refused::new).orElseGet(work);
    }

    default boolean isRefused() {
        return this instanceof Refused;
    }
}
