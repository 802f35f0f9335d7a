// Verdicts ask for the memoranda and letters of intent; there are few, beside many agreements of other kinds.
CREATE INDEX agreement_kind IF NOT EXISTS FOR (n:Agreement) ON (n.kind);
