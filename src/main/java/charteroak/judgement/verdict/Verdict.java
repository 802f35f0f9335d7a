package charteroak.judgement.verdict;

import charteroak.ground.sentence.InWords;

/** Whether a use of data is lawful. */
public enum Verdict implements InWords {
    COVERED,
    NOT_COVERED,
    NEEDS_COUNSEL
}
