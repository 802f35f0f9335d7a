package charteroak.ground.reminder;

import charteroak.ground.audit.Recording;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.reminder.SentDigests.Sent;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.QueueItem;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import charteroak.ground.work.WorkQueue;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes to each mailbox what waits for its office: once on a business day, and within the hour when something urgent is new. What could not be
 * sent is sent an hour later, and a mail server that hangs is left alone until then.
 */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final Set<WorkKind> ALL = EnumSet.allOf(WorkKind.class);

    private final ReminderSettings settings;
    private final List<Office> offices;
    private final WorkQueue queue;
    private final SentDigests sent;
    private final Postbox postbox;
    private final Recording recording;
    private final StateCalendar calendar;
    private final Clock clock;
    private final AtomicBoolean writing = new AtomicBoolean();

    Reminders(
            ReminderSettings settings,
            WorkQueue queue,
            SentDigests sent,
            Postbox postbox,
            Recording recording,
            StateCalendar calendar,
            Clock clock) {
        this.settings = settings;
        this.offices = settings.mailboxes().entrySet().stream()
                .map(mailbox -> Office.of(mailbox.getKey(), mailbox.getValue()))
                .toList();
        this.queue = queue;
        this.sent = sent;
        this.postbox = postbox;
        this.recording = recording;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Scheduled(cron = "${charteroak.reminders.turn}", zone = "${charteroak.zone}")
    void everyHour() {
        if (postbox.isThere() && writing.compareAndSet(false, true)) {
            try {
                for (Office office : offices) {
                    if (!remind(office)) {
                        return;
                    }
                }
            } finally {
                writing.set(false);
            }
        }
    }

    /** Writes to an office if there is reason to; false where the mail server does not take it. */
    private boolean remind(Office office) {
        LocalDateTime now = LocalDateTime.now(clock);
        Sent last = sent.last(office.name());
        Waiting waiting = waiting(office, now.toLocalDate());
        boolean urgent = waiting.own().stream()
                .anyMatch(item ->
                        settings.urgent().contains(item.kind()) && !last.told().contains(item.id()));
        boolean due = last.on().isBefore(now.toLocalDate())
                && now.getHour() >= settings.hour()
                && isBusinessDay(now.toLocalDate());
        if (waiting.isNothing() || !urgent && !due) {
            return true;
        }
        try {
            postbox.send(office, Digest.of(waiting, urgent, settings.site(), office.language()));
        } catch (NotSent failure) {
            LOG.warn("Reminders could not be sent; it is tried again in an hour", failure);
            return false;
        }
        recording.tellsOutside(() -> {
            sent.keep(
                    office.name(),
                    now.toLocalDate(),
                    waiting.own().stream().map(WorkItem::id).toList());
            return office;
        });
        return true;
    }

    private Waiting waiting(Office office, LocalDate today) {
        Viewer viewer = Viewer.of(office.holder());
        List<WorkItem> own = queue.of(office.holder(), viewer, ALL);
        Set<String> known = queue.of(office.holder(), Viewer.PUBLIC, ALL).stream()
                .map(WorkItem::id)
                .collect(Collectors.toSet());
        Set<String> owned = own.stream().map(WorkItem::id).collect(Collectors.toSet());
        LocalDate longAgo = today.minusDays(settings.escalatesAfter().toDays());
        List<WorkItem> escalated = office.escalations()
                ? queue.waiting(Viewer.PUBLIC, ALL, null).stream()
                        .map(QueueItem::work)
                        .filter(item -> Waiting.hasWaitedSince(longAgo, item) && !owned.contains(item.id()))
                        .toList()
                : List.of();
        return new Waiting(
                own.stream().filter(item -> known.contains(item.id())).toList(),
                own.stream().filter(item -> !known.contains(item.id())).toList(),
                escalated);
    }

    /** Of a day beyond those of which it is known whether they are holidays, its day of the week says it. */
    private boolean isBusinessDay(LocalDate day) {
        int weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
        return calendar.workingDaysBetween(day.minusDays(1), day).orElse(weekday) > 0;
    }
}
