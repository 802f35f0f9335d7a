// What somebody did to a thing before is found without reading all that others did to it, and requests that go on without those that are over.
CREATE INDEX change_subject_actor IF NOT EXISTS FOR (n:Change) ON (n.subject, n.actor);
CREATE INDEX project_stage IF NOT EXISTS FOR (n:Project) ON (n.stage);
CREATE INDEX project_stage_kept IF NOT EXISTS FOR (n:Project) ON (n.stageKept);
