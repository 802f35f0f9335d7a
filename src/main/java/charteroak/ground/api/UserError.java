package charteroak.ground.api;

import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.util.List;
import java.util.Optional;

/** Why a business act was refused, in words for the person who tried it. */
public record UserError(Sentence message, List<String> field, Code code) {

    public UserError {
        field = List.copyOf(field);
    }

    /** The refusal of an input for one of its fields. */
    public static Optional<UserError> refused(Sentence message, String field, Code code) {
        return Optional.of(new UserError(message, List.of("input", field), code));
    }

    /** The things that the message names. */
    public List<Reference> messageReferences() {
        return message.references();
    }

    /** The kinds of refusal. */
    public enum Code {
        NOT_FOUND,
        INVALID,
        STATE,
        FORBIDDEN
    }
}
