package charteroak.ground.outbox;

import charteroak.ground.fingerprint.CanonicalJson;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where features put what is to be told outside: within the transaction of what it tells of, so that either both are there or neither. */
@Component
public class Outbox {

    private final Webhooks webhooks;
    private final OutboxRecords records;
    private final WebhookDelivery delivery;
    private final Clock clock;

    Outbox(Webhooks webhooks, OutboxRecords records, WebhookDelivery delivery, Clock clock) {
        this.webhooks = webhooks;
        this.records = records;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Whether anybody outside is told anything; where not, nothing is kept. */
    public boolean isHeard() {
        return !webhooks.all().isEmpty();
    }

    /** Keeps a notice for each webhook that wants it and may know of its subject. */
    public void put(Announcement announcement) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(announcement.type() + " would be told apart from what it tells of.");
        }
        List<String> hearing = webhooks.hearing(announcement);
        if (!hearing.isEmpty()) {
            records.put(
                    "event-" + UUID.randomUUID(),
                    announcement,
                    CanonicalJson.of(announcement.data()),
                    hearing,
                    clock.instant());
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    delivery.wake();
                }
            });
        }
    }
}
