package charteroak.agreements.stage;

import charteroak.agreements.project.ProjectStage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a project stands at this moment.
 *
 * @param since the day from which it stands there; null where the program's log does not say
 * @param kept the stage to which it returns once its suspension is lifted; null while it is not suspended
 */
public record StageNow(
        ProjectStage stage,
        @Nullable LocalDate since,
        @Nullable ProjectStage kept) {

    public static StageNow at(ProjectStage stage) {
        return new StageNow(stage, null, null);
    }

    public boolean isSuspended() {
        return kept != null;
    }

    /** The stage that counts for what is done although work is stopped. */
    public ProjectStage underneath() {
        return kept == null ? stage : kept;
    }
}
