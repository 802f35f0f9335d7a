package charteroak.ground.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a webhook stands.
 *
 * @param waiting how many notices wait for it
 * @param waitingSince when the earliest of what they tell was recorded
 * @param stopped how many of its queues are stopped until the next start
 * @param failingSince when the attempts began to fail of the queue that has failed longest
 * @param lastStatus the status of its last answer; 0 where it gave none in time
 */
record WebhookStanding(
        String name,
        int waiting,
        @Nullable Instant waitingSince,
        int stopped,
        @Nullable Instant failingSince,
        @Nullable Instant lastDeliveredAt,
        @Nullable Integer lastStatus) {}
