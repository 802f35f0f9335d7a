package charteroak.agreements.stage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.stage.KeptStages.KeptStage;
import charteroak.ground.verification.WorkedOut;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Compares the stages that are kept with projects with what their acts and the days make of them. */
@Component
record StageVerification(KeptStages stages, Clock clock) implements WorkedOut {

    @Override
    public List<String> differing() {
        return stages.where(stages.all(), (kept, facts) -> !isAsWorkedOut(kept, facts)).stream()
                .map(ProjectId::value)
                .toList();
    }

    @Override
    public String inWords() {
        return "does not stand where its acts put it";
    }

    /** A stage that was worked out by a day must reckon with all that was recorded until now, and is compared as of that day. */
    private boolean isAsWorkedOut(KeptStage kept, StageFacts facts) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = Objects.requireNonNullElse(kept.asOf(), today);
        return !asOf.isAfter(today)
                && facts.moving().noneMatch(act -> recordedOn(act).isAfter(asOf))
                && kept.isWhere(StageCourse.of(facts, asOf));
    }

    private LocalDate recordedOn(Act act) {
        return LocalDate.ofInstant(act.recordedAt(), clock.getZone());
    }
}
