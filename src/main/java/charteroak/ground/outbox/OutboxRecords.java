package charteroak.ground.outbox;

import charteroak.ground.id.Bound;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The outbox as the graph keeps it: a queue for each webhook and subject, of which the first notice is due at an instant or is not due at all. */
@Component
record OutboxRecords(SeenGraph seen, Neo4jClient graph) {

    private static final String WHY = "read to be delivered to those for whom it was kept";

    /** The first notice of a queue, after so many failed attempts. */
    record Due(String queue, int attempts, OutboxEvent event) {

        static Due of(Row row) {
            return new Due(
                    row.text("id"), row.number("attempts"), row.row("event").as(OutboxEvent.class));
        }
    }

    /** Keeps a notice for some webhooks at the end of their queues of its subject, whose other writers wait until the transaction ends. */
    void put(String id, Announcement announcement, String data, Collection<String> webhooks, Instant at) {
        graph.query("""
                        MERGE (subject:OutboxSubject {id: $subject})
                        SET subject.heldBy = $id
                        REMOVE subject.heldBy
                        WITH subject
                        SET subject.sequence = coalesce(subject.sequence, 0) + 1
                        WITH subject.sequence AS sequence
                        UNWIND $webhooks AS webhook
                        MERGE (queue:WebhookQueue {id: webhook + ' ' + $subject})
                          ON CREATE SET queue.webhook = webhook
                        SET queue.heldBy = $id
                        REMOVE queue.heldBy
                        WITH sequence, queue
                        SET queue.dueAt = CASE WHEN queue.stoppedAt IS NULL THEN coalesce(queue.dueAt, $at) END
                        CREATE (event:OutboxEvent)-[:WAITS_IN]->(queue)
                        SET event = {id: $id, subject: $subject, sequence: sequence, type: $type, time: $time, data: $data}
                        """)
                .bindAll(Bound.values(Map.of(
                        "id", id,
                        "subject", announcement.subject(),
                        "type", announcement.type(),
                        "time", announcement.time(),
                        "data", data,
                        "webhooks", List.copyOf(webhooks),
                        "at", at)))
                .run();
    }

    /** What of a webhook is due, apart from some queues; what has waited longest comes first. */
    List<Due> due(String webhook, Collection<String> apartFrom, Instant now, int most) {
        return seen.unseen(WHY, """
                        MATCH (queue:WebhookQueue {webhook: $webhook})
                        WHERE queue.dueAt <= $now AND NOT queue.id IN $apartFrom
                        WITH queue
                        ORDER BY queue.dueAt
                        LIMIT $most
                        CALL (queue) {
                          MATCH (event:OutboxEvent)-[:WAITS_IN]->(queue)
                          RETURN event
                          ORDER BY event.sequence
                          LIMIT 1
                        }
                        RETURN queue.id AS id, coalesce(queue.attempts, 0) AS attempts, event
                        ORDER BY queue.dueAt
                        """)
                .with("webhook", webhook)
                .with("apartFrom", List.copyOf(apartFrom))
                .with("now", now)
                .with("most", most)
                .list(Due::of);
    }

    /** When something of some webhooks is next due after an instant. */
    Optional<Instant> nextDue(Collection<String> webhooks, Instant after) {
        return seen.unseen(WHY, """
                        UNWIND $webhooks AS webhook
                        MATCH (queue:WebhookQueue {webhook: webhook})
                        WHERE queue.dueAt > $after
                        WITH min(queue.dueAt) AS next
                        WHERE next IS NOT NULL
                        RETURN next
                        """)
                .with("webhooks", List.copyOf(webhooks))
                .with("after", after)
                .one(row -> row.instant("next"));
    }

    /** Removes a notice that its webhook has taken; the one behind it is due at once. */
    void delivered(Due due, WebhookAnswer answer, Instant at) {
        graph.query("""
                        MATCH (queue:WebhookQueue {id: $queue})
                        SET queue.heldBy = $queue
                        REMOVE queue.heldBy
                        WITH queue, COUNT { (queue)<-[:WAITS_IN]-() } AS waiting
                        MATCH (event:OutboxEvent {sequence: $sequence})-[:WAITS_IN]->(queue)
                        DETACH DELETE event
                        WITH queue, waiting
                        SET queue.delivered = $sequence,
                            queue.deliveredAt = $at,
                            queue.status = $status,
                            queue.answeredAt = $at,
                            queue.attempts = null,
                            queue.failingSince = null,
                            queue.dueAt = CASE WHEN waiting > 1 THEN $at END
                        """)
                .bindAll(Bound.values(Map.of(
                        "queue", due.queue(),
                        "sequence", due.event().sequence(),
                        "status", answer.status(),
                        "at", at)))
                .run();
    }

    /** Notes a failed attempt, and when the next is made; where none is, the queue is stopped. */
    void failed(Due due, WebhookAnswer answer, @Nullable Instant retryAt, Instant at) {
        Map<String, @Nullable Object> failure = new HashMap<>();
        failure.put("queue", due.queue());
        failure.put("attempts", due.attempts() + 1);
        failure.put("status", answer.status());
        failure.put("retryAt", retryAt);
        failure.put("stoppedAt", retryAt == null ? at : null);
        failure.put("at", at);
        graph.query("""
                        MATCH (queue:WebhookQueue {id: $queue})
                        SET queue.attempts = $attempts,
                            queue.status = $status,
                            queue.answeredAt = $at,
                            queue.failingSince = coalesce(queue.failingSince, $at),
                            queue.stoppedAt = $stoppedAt,
                            queue.dueAt = $retryAt
                        """).bindAll(Bound.values(failure)).run();
    }

    /** Lets stopped queues go on, and answers how many do. */
    int resume(Collection<String> webhooks, Instant at) {
        return seen.unseen("answers what it writes", """
                        MATCH (queue:WebhookQueue)
                        WHERE queue.webhook IN $webhooks AND queue.stoppedAt IS NOT NULL
                        SET queue.stoppedAt = null,
                            queue.attempts = null,
                            queue.dueAt = CASE WHEN EXISTS { (queue)<-[:WAITS_IN]-() } THEN $at END
                        RETURN count(queue)
                        """)
                .with("webhooks", List.copyOf(webhooks))
                .with("at", at)
                .count();
    }

    /** Removes what has waited since before an instant for webhooks that are no longer there, and answers how much that was. */
    int forget(Collection<String> webhooks, Instant before) {
        return seen.unseen("answers what it writes", """
                        MATCH (queue:WebhookQueue)<-[:WAITS_IN]-(event:OutboxEvent)
                        WHERE NOT queue.webhook IN $webhooks AND event.time < $before
                        DETACH DELETE event
                        RETURN count(event)
                        """)
                .with("webhooks", List.copyOf(webhooks))
                .with("before", before)
                .count();
    }

    /** Where some webhooks stand, in their order. */
    List<WebhookStanding> standings(List<String> webhooks) {
        return seen.unseen("numbers and instants, which tell of no thing", """
                        UNWIND range(0, size($webhooks) - 1) AS place
                        WITH place, $webhooks[place] AS name
                        CALL (name) {
                          OPTIONAL MATCH (queue:WebhookQueue {webhook: name})
                          RETURN
                            count(queue.stoppedAt) AS stopped,
                            min(queue.failingSince) AS failingSince,
                            max(queue.deliveredAt) AS lastDeliveredAt
                        }
                        CALL (name) {
                          OPTIONAL MATCH (:WebhookQueue {webhook: name})<-[:WAITS_IN]-(event)
                          RETURN count(event) AS waiting, min(event.time) AS waitingSince
                        }
                        RETURN name, waiting, waitingSince, stopped, failingSince, lastDeliveredAt,
                          head(COLLECT {
                            MATCH (queue:WebhookQueue {webhook: name})
                            WHERE queue.answeredAt IS NOT NULL
                            RETURN queue.status
                            ORDER BY queue.answeredAt DESC
                            LIMIT 1
                          }) AS lastStatus
                        ORDER BY place
                        """)
                .with("webhooks", webhooks)
                .list(row -> row.as(WebhookStanding.class));
    }
}
