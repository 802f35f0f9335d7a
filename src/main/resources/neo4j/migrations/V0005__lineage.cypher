// Lineage: an event is kept once, an alias names one dataset, and findings are read newest first.
CREATE CONSTRAINT lineage_event_id IF NOT EXISTS FOR (n:LineageEvent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_alias_name IF NOT EXISTS FOR (n:DatasetAlias) REQUIRE (n.namespace, n.name) IS UNIQUE;
CREATE INDEX finding_day IF NOT EXISTS FOR (n:Finding) ON (n.occurredOn, n.id);
