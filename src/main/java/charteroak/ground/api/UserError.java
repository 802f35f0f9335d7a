package charteroak.ground.api;

import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.util.List;

/** Why a business act was refused, in words for the person who tried it. */
public record UserError(Sentence message, List<String> field, Code code) {

    public UserError {
        field = List.copyOf(field);
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
