package charteroak.judgement.facts;

/** What a finding is about, and how rule R20 says what the run did. */
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

    /** What the run did, to follow the words that name it. */
    public String done() {
        return done;
    }

    /** Whether it is about what the run's events said at different times, which is so for good. */
    public boolean isAboutChange() {
        return this == PROJECT_CHANGED || this == TIME_CHANGED;
    }
}
