// Notices that wait for webhooks: in one queue of each webhook and subject, in the order of the subject; the stages that were told; the digests that were sent.
CREATE CONSTRAINT outbox_subject_id IF NOT EXISTS FOR (n:OutboxSubject) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT webhook_queue_id IF NOT EXISTS FOR (n:WebhookQueue) REQUIRE n.id IS UNIQUE;
CREATE INDEX webhook_queue_due IF NOT EXISTS FOR (n:WebhookQueue) ON (n.webhook, n.dueAt);
CREATE INDEX webhook_queue_webhook IF NOT EXISTS FOR (n:WebhookQueue) ON (n.webhook);
CREATE CONSTRAINT told_stage_id IF NOT EXISTS FOR (n:ToldStage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sent_digest_id IF NOT EXISTS FOR (n:SentDigest) REQUIRE n.id IS UNIQUE;
