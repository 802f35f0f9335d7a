package charteroak.ground.api;

import java.util.List;

/** Why a business act was refused, in words for the person who tried it. */
public record UserError(String message, List<String> field, Code code) {

    public UserError {
        field = List.copyOf(field);
    }

    /** The kinds of refusal. */
    public enum Code {
        NOT_FOUND,
        INVALID,
        STATE,
        FORBIDDEN
    }
}
