package charteroak.agreements.act;

import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.fingerprint.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What was written.
 *
 * @param subjectId the agreement or the project
 * @param act the act; null where a draft was added to without one
 * @param madeId the schedule or user that was added
 */
public record WrittenAct(
        String subjectId, @Nullable Act act, @Nullable String madeId) {

    public static Outcome<WrittenAct> of(Act act) {
        return new Outcome.Done<>(new WrittenAct(act.subjectId(), act, null));
    }

    /** The answer to an act id that is taken: the act itself when the same is asked again. */
    public static Outcome<WrittenAct> before(Acts.Kept kept, Fingerprint asked) {
        return asked.recognizes(kept.content()) ? of(kept.act()) : takenForAnother();
    }

    public static Outcome<WrittenAct> takenForAnother() {
        return Outcome.refused(
                "This 'actId' was used for something else; choose another, or leave it out.", "actId", Code.STATE);
    }
}
