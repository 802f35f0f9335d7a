package charteroak.agreement;

import charteroak.api.UserError;
import charteroak.api.UserError.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of something that was asked: it was done, or why not. */
public sealed interface Outcome {

    /**
     * It was done, now or when it was asked before.
     *
     * @param subjectId the agreement or the project
     * @param act the act; null where a draft was added to without one
     * @param madeId the schedule or user that was added
     */
    record Done(
            String subjectId, @Nullable Act act, @Nullable String madeId) implements Outcome {}

    /** Nothing was written. */
    record Refused(UserError error) implements Outcome {}

    static Outcome refused(String message, String field, Code code) {
        return new Refused(new UserError(message, List.of("input", field), code));
    }

    /** The answer to an act id that is taken: the act itself when the same is asked again. */
    static Outcome repeated(Acts.Kept kept, String content) {
        return content.equals(kept.content())
                ? new Done(kept.act().subjectId(), kept.act(), null)
                : refused(
                        "This 'actId' was used for something else; choose another, or leave it out.",
                        "actId",
                        Code.STATE);
    }
}
