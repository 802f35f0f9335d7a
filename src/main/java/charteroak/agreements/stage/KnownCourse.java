package charteroak.agreements.stage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.ProjectStage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stages that the request of a project went through, as far as they are known.
 *
 * @param receivedOn the day on which the request was handed in; null where nobody knows
 * @param entries the stages in the order in which they were reached, without suspensions
 * @param suspendedOn the day from which the work is stopped; null while it is not
 * @param providers how many agencies' data the request asks for
 * @param documents how many agreements the project relies on and is licensed by
 */
public record KnownCourse(
        ProjectId project,
        @Nullable LocalDate receivedOn,
        List<StageEntry> entries,
        @Nullable LocalDate suspendedOn,
        int providers,
        int documents) {

    /** Where it stands, were its work not stopped. */
    public StageEntry last() {
        return entries.getLast();
    }

    public ProjectStage stage() {
        return last().stage();
    }

    public boolean isOver() {
        return Moves.isOver(stage());
    }
}
