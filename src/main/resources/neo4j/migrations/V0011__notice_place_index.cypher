// Indexes in a migration of their own: a transaction changes either data or the schema.
DROP INDEX notice_noticed_at IF EXISTS;
CREATE INDEX notice_place IF NOT EXISTS FOR (n:Notice) ON (n.place);
