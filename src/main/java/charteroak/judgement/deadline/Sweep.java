package charteroak.judgement.deadline;

import charteroak.agreements.agreement.Moment;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Chronicle;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Notices deadlines that entered a band or became overdue. It looks every hour, so that a server that was down catches
 * up; what this or another server noticed is not noticed again.
 */
@Service
record Sweep(FallingDue fallingDue, Notices notices, RetriedTransaction transaction, Chronicle chronicle, Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int DAYS_AHEAD = 90;

    @Scheduled(cron = "${charteroak.deadline.sweep}", zone = "${charteroak.zone}")
    void everyHour() {
        List<Notice> noticed = now(Actor.SWEEP);
        if (!noticed.isEmpty()) {
            LOG.info("{} deadlines entered a band", noticed.size());
        }
    }

    /** The new notices of a sweep, latest first. */
    List<Notice> now(Actor actor) {
        Moment moment = Moment.of(null, null, clock);
        List<Deadline> due = fallingDue.within(DAYS_AHEAD, moment, Viewer.SERVER);
        String sweep = UUID.randomUUID().toString();
        return due.isEmpty() ? List.of() : transaction.run(() -> keep(due, sweep, moment.knownAt(), actor));
    }

    private List<Notice> keep(List<Deadline> due, String sweep, Instant at, Actor actor) {
        List<Notice> noticed = notices.keep(due, sweep, at);
        if (!noticed.isEmpty()) {
            chronicle.recordAll(
                    actor,
                    "DEADLINES_NOTICED",
                    "sweep",
                    noticed.stream().map(Notice::written).toList());
        }
        return noticed;
    }
}
