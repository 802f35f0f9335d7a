package charteroak.agreements.act;

/** The four documents under which data is shared. */
public enum AgreementKind {
    LETTER_OF_INTENT("letter of intent"),
    EMOU("enterprise memorandum"),
    DSA("data sharing agreement"),
    DUL("data use license");

    private final String noun;

    AgreementKind(String noun) {
        this.noun = noun;
    }

    /** What such a document is called, without an article. */
    public String noun() {
        return noun;
    }
}
