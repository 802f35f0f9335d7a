package charteroak.agreements.act;

import org.jspecify.annotations.Nullable;

/**
 * The result of a write to an agreement or project.
 *
 * @param subjectId the public id of the agreement or project
 * @param act the act; null where a schedule or user was added to a draft without an act
 * @param madeId the public id of the schedule or user that was added
 */
public record WrittenAct(
        SubjectId subjectId, @Nullable Act act, @Nullable String madeId) {

    public static WrittenAct of(Act act) {
        return new WrittenAct(act.subjectId(), act, null);
    }
}
