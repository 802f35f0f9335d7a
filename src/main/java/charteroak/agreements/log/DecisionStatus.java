package charteroak.agreements.log;

import charteroak.agreements.project.ProjectStage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What was decided on a request. */
enum DecisionStatus {
    RECEIVED(EnumSet.range(ProjectStage.DRAFT, ProjectStage.MODIFICATION_REQUESTED)),
    APPROVED(EnumSet.range(ProjectStage.APPROVED, ProjectStage.CLOSED)),
    DENIED(EnumSet.of(ProjectStage.REJECTED));

    /** Stages that a request comes to from before a decision and from after one, so that the votes tell which. */
    private static final Set<ProjectStage> EITHER = EnumSet.of(ProjectStage.WITHDRAWN, ProjectStage.SUSPENDED);

    private final Set<ProjectStage> stages;

    DecisionStatus(Set<ProjectStage> stages) {
        this.stages = stages;
    }

    /** What was decided on a request that stands at a stage or, where its work is stopped, returns to it. */
    static DecisionStatus of(ProjectStage stage, BoardVotes votes) {
        if (APPROVED.stages.contains(stage)) {
            return APPROVED;
        }
        if (DENIED.stages.contains(stage)) {
            return DENIED;
        }
        return EITHER.contains(stage) && votes.approvedOn().isPresent() ? APPROVED : RECEIVED;
    }

    /** The stages at one of which every request of this status stands, some of another among them. */
    Set<ProjectStage> stages() {
        Set<ProjectStage> possible = EnumSet.copyOf(stages);
        if (this != DENIED) {
            possible.addAll(EITHER);
        }
        return possible;
    }

    /** The day of the votes that made it so; empty where no vote did. */
    Optional<LocalDate> decidedOn(BoardVotes votes) {
        return switch (this) {
            case RECEIVED -> Optional.empty();
            case APPROVED -> votes.approvedOn();
            case DENIED -> votes.deniedOn();
        };
    }
}
