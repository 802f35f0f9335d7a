package charteroak.agreements.act;

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

    public static WrittenAct of(Act act) {
        return new WrittenAct(act.subjectId(), act, null);
    }
}
