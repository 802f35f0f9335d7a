package charteroak.agreements.notice;

import charteroak.agreements.act.SubjectId;
import charteroak.agreements.notice.ToldStages.Move;
import charteroak.ground.audit.Recording;
import charteroak.ground.outbox.Announcement;
import charteroak.ground.outbox.Outbox;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells outside that projects came to another stage: with the act that moved them, and where a day did, when the server starts and every hour
 * after the stages turned. What was told is compared with what is so, so that nothing that moved a project is missed.
 */
@Component
class StageNotices implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StageNotices.class);

    private final Outbox outbox;
    private final ToldStages stages;
    private final Recording recording;
    private final Clock clock;
    private volatile boolean running;

    StageNotices(Outbox outbox, ToldStages stages, Recording recording, Clock clock) {
        this.outbox = outbox;
        this.stages = stages;
        this.recording = recording;
        this.clock = clock;
    }

    /** Tells, within a transaction, of the projects that an act moved: the one it was done in, or those that rest on its document. */
    void movedBy(SubjectId subject) {
        tell(stages.ofThoseAround(subject), move -> true);
    }

    @Scheduled(cron = "${charteroak.notice.turn}", zone = "${charteroak.zone}")
    void everyHour() {
        if (outbox.isHeard()) {
            recording.tellsOutside(() -> tell(stages.ofAll(), move -> true));
        }
    }

    /** Where the projects stand of which nothing was ever told is noted and not told: nothing has moved them while anybody listened. */
    @Override
    public void start() {
        if (outbox.isHeard()) {
            try {
                recording.tellsOutside(() -> tell(stages.ofAll(), move -> move.before() != null));
            } catch (RuntimeException failure) {
                LOG.error("What moved with the day was not told. It is tried again within an hour.", failure);
            }
        }
        running = true;
    }

    private List<Move> tell(List<Move> moves, Predicate<Move> worthTelling) {
        List<Move> known =
                moves.stream().filter(move -> !move.project().isADraft()).toList();
        if (!known.isEmpty()) {
            stages.keep(known);
            known.stream().filter(worthTelling).map(this::announcement).forEach(outbox::put);
        }
        return known;
    }

    private Announcement announcement(Move move) {
        Map<String, @Nullable Object> data = new HashMap<>();
        data.put("project", move.id());
        data.put("number", move.project().number());
        data.put("before", move.before());
        data.put("after", move.after());
        data.put("since", move.since());
        return new Announcement(
                move.id(),
                NoticeTypes.STAGE_CHANGED,
                clock.instant(),
                move.project().readers(),
                data);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the stages turned with the day, and before the outbox is delivered. */
    @Override
    public int getPhase() {
        return 3;
    }
}
