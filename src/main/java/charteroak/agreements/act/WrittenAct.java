package charteroak.agreements.act;

import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.fingerprint.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * The result of a write to an agreement or project.
 *
 * @param subjectId the public id of the agreement or project
 * @param act the act; null where a schedule or user was added to a draft without an act
 * @param madeId the public id of the schedule or user that was added
 */
public record WrittenAct(
        String subjectId, @Nullable Act act, @Nullable String madeId) {

    public static Outcome<WrittenAct> of(Act act) {
        return new Outcome.Done<>(new WrittenAct(act.subjectId(), act, null));
    }

    /** The answer when an act id is already used: the earlier act when the same is asked again, or else a refusal. */
    public static Outcome<WrittenAct> before(Acts.Kept kept, Fingerprint asked) {
        return asked.recognizes(kept.content()) ? of(kept.act()) : takenForAnother();
    }

    public static Outcome<WrittenAct> takenForAnother() {
        return Outcome.refused(
                "This 'actId' was used for something else; choose another, or leave it out.", "actId", Code.STATE);
    }
}
