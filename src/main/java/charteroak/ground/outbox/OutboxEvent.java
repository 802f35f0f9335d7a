package charteroak.ground.outbox;

import java.time.Instant;

/**
 * A notice as it waits for a webhook.
 *
 * @param sequence its place among all that was told of its subject, from 1 without a gap
 * @param data a JSON object
 */
record OutboxEvent(String id, String subject, long sequence, String type, Instant time, String data) {}
