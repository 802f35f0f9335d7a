package charteroak.agreements.stage;

import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.project.ProjectStage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a project came to a stage.
 *
 * @param since the day from which it stood there; null where the program's log does not say
 * @param by the act that brought it there; null where it was taken over so, or where documents brought it there
 */
public record StageEntry(
        ProjectStage stage,
        @Nullable LocalDate since,
        @Nullable ActId by) {}
