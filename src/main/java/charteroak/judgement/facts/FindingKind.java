package charteroak.judgement.facts;

import charteroak.ground.sentence.InWords;

/** The kind of deviation that a run showed; its words tell what the run did, and follow its name. */
public enum FindingKind implements InWords {
    COLUMN_NOT_COVERED,
    COLUMNS_NOT_STATED,
    UNBOUND_DATASET,
    UNBOUND_COLUMN,
    DERIVED_WITHOUT_COVER,
    IDENTIFIER_IN_OUTPUT,
    NO_PROJECT,
    UNKNOWN_PROJECT,
    PROJECT_CHANGED,
    TIME_CHANGED;

    /** Whether the finding is that the run's events contradict earlier ones, which no later event can undo. */
    public boolean isAboutChange() {
        return this == PROJECT_CHANGED || this == TIME_CHANGED;
    }
}
