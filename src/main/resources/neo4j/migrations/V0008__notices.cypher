// A deadline is noticed once for each band it enters, whoever notices it first.
CREATE CONSTRAINT notice_id IF NOT EXISTS FOR (n:Notice) REQUIRE n.id IS UNIQUE;
CREATE INDEX notice_noticed_at IF NOT EXISTS FOR (n:Notice) ON (n.noticedAt);
