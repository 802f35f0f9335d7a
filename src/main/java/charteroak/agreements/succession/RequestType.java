package charteroak.agreements.succession;

import charteroak.ground.sentence.InWords;

/** What a request is to the requests before it. Source: the log of requests of the program's data governance policies, 2025. */
public enum RequestType implements InWords {
    INITIAL,
    CONTINUATION,
    REPEAT,
    MODIFICATION;

    /** Whether what it asks for was found viable and approved before, so that its form is handed in without a proposal. */
    public boolean skipsTheProposal() {
        return this == CONTINUATION || this == REPEAT;
    }

    /** Whether it changes what is to stand of the request before it, so that there is one such request at a time. */
    boolean changesWhatStands() {
        return this == CONTINUATION || this == MODIFICATION;
    }
}
