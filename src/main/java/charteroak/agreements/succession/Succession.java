package charteroak.agreements.succession;

import static charteroak.agreements.project.ProjectStage.APPROVED;
import static charteroak.agreements.project.ProjectStage.CLOSED;
import static charteroak.agreements.project.ProjectStage.DESTRUCTION_CERTIFIED;
import static charteroak.agreements.project.ProjectStage.DESTRUCTION_DUE;
import static charteroak.agreements.project.ProjectStage.DSA_EXECUTED;
import static charteroak.agreements.project.ProjectStage.MODIFICATION_REQUESTED;
import static charteroak.agreements.project.ProjectStage.PROPOSAL_SUBMITTED;
import static charteroak.agreements.project.ProjectStage.PUBLISHED;

import charteroak.agreements.project.ProjectStage;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request is to another. Pure.
 *
 * @param earlier null for an initial request
 */
public record Succession(RequestType type, @Nullable Predecessor earlier) {

    /** Of a request that comes after no other. */
    public static final Succession NONE = new Succession(RequestType.INITIAL, null);

    private static final Set<ProjectStage> BEFORE_A_DECISION =
            EnumSet.range(ProjectStage.DRAFT, MODIFICATION_REQUESTED);
    private static final Set<ProjectStage> ENDED = EnumSet.of(ProjectStage.REJECTED, ProjectStage.WITHDRAWN);
    private static final Set<ProjectStage> DESTROYED = EnumSet.of(DESTRUCTION_CERTIFIED, CLOSED);
    private static final Set<ProjectStage> NOTHING_DONE_YET =
            EnumSet.range(APPROVED, ProjectStage.SIGNATURE_COLLECTION);

    /** The stages at which a project stands on agreements in force, or has stood on them. */
    static final Set<ProjectStage> IN_FORCE = EnumSet.range(DSA_EXECUTED, PUBLISHED);

    /** The stages at which a request that was handed in is not yet in force. */
    static final Set<ProjectStage> UNDER_WAY = EnumSet.range(PROPOSAL_SUBMITTED, ProjectStage.SIGNATURE_COLLECTION);

    /** Why such a request cannot be begun on a day; empty where it can. */
    public Optional<Sentence> refusalToBegin(LocalDate day) {
        return earlier == null ? Optional.empty() : ofStage(earlier, day);
    }

    /** Why such a request can neither be handed in nor led to a yes on a day; empty where it can. */
    public Optional<Sentence> refusal(LocalDate day) {
        return earlier == null
                ? Optional.empty()
                : ofStage(earlier, day).or(() -> ofStop(earlier)).or(() -> ofOthers(earlier));
    }

    /** The same as an error of the project in which somebody acts. */
    public Optional<UserError> refusalToGoOn(LocalDate day) {
        return refusal(day).flatMap(why -> UserError.refused(why, "project", Code.STATE));
    }

    private Optional<Sentence> ofStage(Predecessor before, LocalDate day) {
        Reference named = before.project().named();
        ProjectStage reached = before.reached();
        if (before.isWithdrawn() || ENDED.contains(reached)) {
            return Optional.of(Sentence.of("succession.ended", named));
        }
        if (BEFORE_A_DECISION.contains(reached)) {
            return Optional.of(Sentence.of("succession.undecided", named));
        }
        return switch (type) {
            case INITIAL -> Optional.empty();
            case REPEAT ->
                NOTHING_DONE_YET.contains(reached)
                        ? Optional.of(Sentence.of("succession.nothingDone", named))
                        : Optional.empty();
            case CONTINUATION -> destroyed(named, reached).or(() -> overdue(before, day));
            case MODIFICATION ->
                destroyed(named, reached)
                        .or(() -> reached == DESTRUCTION_DUE
                                ? Optional.of(Sentence.of("succession.onlyAnEnd", named))
                                : Optional.empty());
        };
    }

    private static Optional<Sentence> destroyed(Reference named, ProjectStage reached) {
        return DESTROYED.contains(reached) ? Optional.of(Sentence.of("succession.destroyed", named)) : Optional.empty();
    }

    /** What is to be destroyed by a day that has come is not gone on with. */
    private static Optional<Sentence> overdue(Predecessor before, LocalDate day) {
        LocalDate ends = before.project().endsOn();
        boolean isOver = ends == null || ends.isBefore(day);
        return before.reached() == DESTRUCTION_DUE && isOver
                ? Optional.of(Sentence.of("succession.overdue", before.project().named()))
                : Optional.empty();
    }

    private static Optional<Sentence> ofStop(Predecessor before) {
        return before.isSuspended()
                ? Optional.of(Sentence.of("succession.stopped", before.project().named()))
                : Optional.empty();
    }

    /** What goes on, or is changed, is what stands; and it is changed by one request at a time. */
    private Optional<Sentence> ofOthers(Predecessor before) {
        Part named = before.project().named();
        if (!type.changesWhatStands()) {
            return Optional.empty();
        }
        if (before.changed()) {
            return Optional.of(Sentence.of("succession.changed", named));
        }
        return before.changing() ? Optional.of(Sentence.of("succession.changing", named)) : Optional.empty();
    }
}
