// Runs are paged newest first; names known from events are looked for by namespace when an alias for many of them is declared.
CREATE INDEX run_first_event IF NOT EXISTS FOR (n:Run) ON (n.firstEventAt);
CREATE INDEX extract_name IF NOT EXISTS FOR (n:Extract) ON (n.namespace, n.name);
CREATE INDEX dataset_alias_namespace IF NOT EXISTS FOR (n:DatasetAlias) ON (n.namespace);
