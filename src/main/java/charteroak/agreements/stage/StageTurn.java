package charteroak.agreements.stage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.ground.audit.Recording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Moves the projects whose stage a day changes on which nobody does anything: a signature takes effect, or the last license ends. It
 * looks when the server starts, before it answers anybody, and every hour, so that what fails is done an hour later; what it did is not
 * done again.
 */
@Component
class StageTurn implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StageTurn.class);

    private final KeptStages stages;
    private final StageKeeper keeper;
    private final Recording recording;
    private final Clock clock;
    private volatile @Nullable LocalDate turned;
    private volatile boolean running;

    StageTurn(KeptStages stages, StageKeeper keeper, Recording recording, Clock clock) {
        this.stages = stages;
        this.keeper = keeper;
        this.recording = recording;
        this.clock = clock;
    }

    @Scheduled(cron = "${charteroak.stage.turn}", zone = "${charteroak.zone}")
    void everyHour() {
        if (!LocalDate.now(clock).equals(turned)) {
            now();
        }
    }

    /** Lets the day turn, and tells which projects it moved. */
    List<ProjectId> now() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        recording.worksOut(() -> stages.takeOver(StageKeeper.justBefore(now), today));
        List<ProjectId> moved =
                stages.where(stages.movableBy(today), (kept, facts) -> !kept.isWhere(StageCourse.of(facts, today)));
        for (ProjectId project : moved) {
            recording.worksOut(() -> {
                keeper.move(project, now);
                return project;
            });
        }
        turned = today;
        if (!moved.isEmpty()) {
            LOG.info("{} projects came to another stage with the day", moved.size());
        }
        return moved;
    }

    /** A start does not fail for it. */
    @Override
    public void start() {
        try {
            now();
        } catch (RuntimeException failure) {
            LOG.error("The stages did not turn with the day. It is tried again within an hour.", failure);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the seed is loaded and the trail has noted what there is, and before the web server starts. */
    @Override
    public int getPhase() {
        return 2;
    }
}
