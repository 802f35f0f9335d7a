package charteroak.judgement.verdict;

/** Whether a use of data is lawful. */
public enum Verdict {
    COVERED,
    NOT_COVERED,
    NEEDS_COUNSEL
}
