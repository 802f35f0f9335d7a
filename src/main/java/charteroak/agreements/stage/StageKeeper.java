package charteroak.agreements.stage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.act.WrittenAct;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps with each project the stage at which it stands, in the transaction of every act that may move it: an act in it, or to a document
 * it rests on. A project whose stage was given by the program's log goes on from there.
 */
@Component
record StageKeeper(KeptStages stages, Clock clock) {

    private static final long MICROSECOND = 1_000;

    @EventListener
    void follow(WrittenAct written) {
        Act act = written.act();
        if (act != null) {
            movedBy(act).forEach(project -> move(project, justBefore(act.recordedAt())));
        }
    }

    private List<ProjectId> movedBy(Act act) {
        return switch (act.subjectId()) {
            case ProjectId project -> List.of(project);
            case AgreementId agreement -> Moves.movesByDocument(act.kind()) ? stages.restingOn(agreement) : List.of();
        };
    }

    /** Works out anew, within a transaction, where a project stands; where nothing has moved it yet, it was taken over by an instant. */
    void move(ProjectId project, Instant takenOverBy) {
        stages.lock(project);
        StageFacts facts = stages.facts(List.of(project), takenOverBy).get(project);
        stages.keep(project, Objects.requireNonNull(facts), LocalDate.now(clock));
    }

    /** So that what is recorded at an instant is recorded after it. */
    static Instant justBefore(Instant instant) {
        return instant.minusNanos(MICROSECOND);
    }
}
