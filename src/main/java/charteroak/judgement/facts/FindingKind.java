package charteroak.judgement.facts;

/** The kind of deviation that a run showed, and its words in the results of rule R20. */
public enum FindingKind {
    COLUMN_NOT_COVERED("read an element without an agreement that covered it"),
    COLUMNS_NOT_STATED("did not say which columns of a dataset it read"),
    UNBOUND_DATASET("read a dataset of which nobody said what it is"),
    UNBOUND_COLUMN("read a column that its dataset is not known to have"),
    DERIVED_WITHOUT_COVER("read what was made from data that no agreement covered for this project"),
    IDENTIFIER_IN_OUTPUT("wrote an identifier into an output"),
    NO_PROJECT("read protected data and named no project"),
    UNKNOWN_PROJECT("named a project that there is not"),
    PROJECT_CHANGED("named more than one project"),
    TIME_CHANGED("was said to have run on more than one day");

    private final String done;

    FindingKind(String done) {
        this.done = done;
    }

    /** What the run did, in words that follow its name. */
    public String done() {
        return done;
    }

    /** Whether the finding is that the run's events contradict earlier ones, which no later event can undo. */
    public boolean isAboutChange() {
        return this == PROJECT_CHANGED || this == TIME_CHANGED;
    }
}
