package charteroak.agreements.act;

/** Where an agreement stands on a day, which decides what may be done to it then. */
public enum AgreementState {
    DRAFT("a draft that nobody has signed"),
    PARTLY_SIGNED("signed by some parties only"),
    EXECUTED("executed"),
    SUSPENDED("suspended"),
    EXPIRED("past the last day of its term"),
    TERMINATED("terminated");

    private final String words;

    AgreementState(String words) {
        this.words = words;
    }

    /** In words that follow "is". */
    public String words() {
        return words;
    }
}
