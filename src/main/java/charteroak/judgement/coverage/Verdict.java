package charteroak.judgement.coverage;

/** Whether a use of data is lawful. */
public enum Verdict {
    COVERED,
    NOT_COVERED,
    NEEDS_COUNSEL
}
