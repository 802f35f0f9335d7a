// The changes that tell the state they left a thing in are few among all; the trail is held against the catalogue by them.
CREATE INDEX change_state IF NOT EXISTS FOR (n:Change) ON (n.state);
