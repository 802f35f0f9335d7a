// The concepts that identify people are few, and coverage starts at them.
CREATE INDEX concept_identifies IF NOT EXISTS FOR (n:Concept) ON (n.identifies);
