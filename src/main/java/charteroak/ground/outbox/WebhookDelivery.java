package charteroak.ground.outbox;

import charteroak.ground.audit.Recording;
import charteroak.ground.outbox.OutboxRecords.Due;
import charteroak.ground.store.GraphSchema;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Delivers what waits in the outbox: of each queue one notice at a time, so that its order holds and a failure holds up nothing else; several
 * queues of a webhook at once, and each webhook whatever the others do. What was taken and not yet noted is sent again with the same id.
 */
@Component
class WebhookDelivery implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookDelivery.class);
    private static final int AT_ONCE = 4;
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LEFT_TO_END = Duration.ofSeconds(5);

    private final Webhooks webhooks;
    private final WebhookSettings settings;
    private final OutboxRecords records;
    private final Recording recording;
    private final Clock clock;
    private final Backoff backoff;
    private final Semaphore woken = new Semaphore(0);
    private final Map<String, String> busy = new ConcurrentHashMap<>();
    private volatile @Nullable Running running;

    WebhookDelivery(
            Webhooks webhooks,
            WebhookSettings settings,
            OutboxRecords records,
            Recording recording,
            Clock clock,
            GraphSchema migrated) {
        this.webhooks = webhooks;
        this.settings = settings;
        this.records = records;
        this.recording = recording;
        this.clock = clock;
        this.backoff = new Backoff(
                settings.firstRetry(),
                settings.longestRetry(),
                settings.mostAttempts(),
                () -> ThreadLocalRandom.current().nextLong());
    }

    /** What runs while it delivers. */
    private record Running(Thread dispatcher, ExecutorService workers, WebhookSender sender) {}

    /** Looks for what is due now. */
    void wake() {
        woken.release();
    }

    @Override
    public void start() {
        if (settings.delivers() && !webhooks.all().isEmpty()) {
            ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
            WebhookSender sender = new WebhookSender(settings, clock);
            Thread dispatcher = Thread.ofVirtual()
                    .name("webhook-delivery")
                    .unstarted(() -> deliverUntilInterrupted(workers, sender));
            running = new Running(dispatcher, workers, sender);
            dispatcher.start();
        }
    }

    @Override
    public void stop() {
        Running was = running;
        running = null;
        if (was != null) {
            was.dispatcher().interrupt();
            was.workers().shutdown();
            try {
                if (!was.workers().awaitTermination(LEFT_TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                    was.workers().shutdownNow();
                }
                was.dispatcher().join(LEFT_TO_END);
            } catch (InterruptedException interrupted) {
                was.workers().shutdownNow();
                Thread.currentThread().interrupt();
            }
            was.sender().close();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    /** Once everything is there that a start writes; ends after the web server, whose last acts are told. */
    @Override
    public int getPhase() {
        return 4;
    }

    private void deliverUntilInterrupted(ExecutorService workers, WebhookSender sender) {
        boolean begun = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                begun = begun || begin();
                Instant looked = clock.instant();
                webhooks.all().forEach(webhook -> handOut(webhook, looked, workers, sender));
                sleepUntilDueAfter(looked);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                if (Thread.currentThread().isInterrupted() || workers.isShutdown()) {
                    return;
                }
                LOG.warn("What waits for webhooks could not be read; it is tried again", failure);
                pause();
            }
        }
    }

    private boolean begin() {
        Instant now = clock.instant();
        List<String> names = webhooks.names();
        recording.tellsOutside(() -> {
            int resumed = records.resume(names, now);
            if (resumed > 0) {
                LOG.info("{} queues of webhooks that were stopped go on", resumed);
            }
            int forgotten = records.forget(names, now.minus(settings.keptFor()));
            if (forgotten > 0) {
                LOG.warn(
                        "{} notices were removed that waited for webhooks that the settings no longer name", forgotten);
            }
            return names;
        });
        return true;
    }

    private void handOut(Webhook webhook, Instant now, ExecutorService workers, WebhookSender sender) {
        List<String> queues = List.copyOf(busy.keySet());
        long mine = busy.values().stream().filter(webhook.name()::equals).count();
        if (mine < AT_ONCE) {
            for (Due due : records.due(webhook.name(), queues, now, AT_ONCE - (int) mine)) {
                busy.put(due.queue(), webhook.name());
                workers.execute(() -> deliver(webhook, due, sender));
            }
        }
    }

    private void deliver(Webhook webhook, Due due, WebhookSender sender) {
        try {
            note(webhook, due, sender.send(webhook, due.event()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error(
                    "The webhook {} could not be sent {}",
                    webhook.name(),
                    due.event().id(),
                    failure);
            note(webhook, due, WebhookAnswer.NONE);
        } finally {
            busy.remove(due.queue());
            wake();
        }
    }

    private void note(Webhook webhook, Due due, WebhookAnswer answer) {
        Instant now = clock.instant();
        if (answer.isAccepted()) {
            untilNoted(() -> records.delivered(due, answer, now));
            if (due.attempts() > 0) {
                LOG.info(
                        "The webhook {} takes notices of {} again",
                        webhook.name(),
                        due.event().subject());
            }
            return;
        }
        int attempts = due.attempts() + 1;
        Instant retryAt = answer.isGone() || backoff.isOver(attempts) ? null : now.plus(backoff.after(attempts));
        untilNoted(() -> records.failed(due, answer, retryAt, now));
        if (retryAt == null) {
            LOG.error(
                    "The webhook {} is sent no more notices of {} until the next start: {} after {} attempts. They are kept.",
                    webhook.name(),
                    due.event().subject(),
                    answer.told(),
                    attempts);
        } else if (attempts == 1) {
            LOG.warn(
                    "The webhook {} did not take a notice of {}: {}. It is tried again.",
                    webhook.name(),
                    due.event().subject(),
                    answer.told());
        }
    }

    /** Where nothing can be written for a while, what was answered is not asked again meanwhile. */
    private void untilNoted(Runnable write) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                recording.tellsOutside(() -> {
                    write.run();
                    return write;
                });
                return;
            } catch (RuntimeException refused) {
                LOG.warn("What a webhook answered could not be noted; it is tried again", refused);
                pause();
            }
        }
    }

    /** What fell due since it looked is not slept over. */
    private void sleepUntilDueAfter(Instant looked) throws InterruptedException {
        Instant now = clock.instant();
        Duration wait = records.nextDue(webhooks.names(), looked)
                .map(next -> next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO)
                .filter(next -> next.compareTo(LONGEST_SLEEP) < 0)
                .orElse(LONGEST_SLEEP);
        if (woken.tryAcquire(wait.toMillis() + 1, TimeUnit.MILLISECONDS)) {
            woken.drainPermits();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
