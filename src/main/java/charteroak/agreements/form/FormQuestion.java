package charteroak.agreements.form;

import charteroak.ground.sentence.InWords;
import org.jspecify.annotations.Nullable;

/**
 * What the program's Data Sharing Request Form asks in words, in its order, with the four questions of the program's reviews at its end.
 * Source: the Data Governance Manual, section 7; limits of length are this catalog's.
 */
public enum FormQuestion implements InWords {
    PROJECT(Handing.PROPOSAL, 50, 20_000),
    PLAIN_SUMMARY(Handing.PROPOSAL, 50, 1_000),
    PURPOSE(Handing.PROPOSAL, 50, 10_000),
    BENEFIT(Handing.PROPOSAL, 10, 2_000),
    CONTACTS(Handing.PROPOSAL, 5, 2_000),
    ELEMENT_REASON(Handing.FORM, 10, 20_000),
    POPULATION(Handing.FORM, 5, 2_000),
    LEVEL(Handing.FORM, 5, 2_000),
    FREQUENCY(Handing.FORM, 3, 2_000),
    DESTRUCTION(Handing.FORM, 5, 2_000),
    AGENCY_CONTACTS(Handing.FORM, 5, 2_000),
    LAWS(Handing.FORM, 5, 10_000),
    ANALYSIS_PLAN(Handing.FORM, 100, 20_000),
    BIAS(Handing.FORM, 5, 5_000),
    SECURITY(Handing.FORM, 20, 10_000),
    PUBLICATION_LIMITS(Handing.FORM, 5, 10_000),
    REVIEW_BOARD(Handing.FORM, 2, 2_000),
    FUNDING(Handing.FORM, 2, 2_000),
    LEGAL(Handing.PROPOSAL, 20, 4_000),
    ETHICAL(Handing.PROPOSAL, 20, 4_000),
    GOOD_IDEA(Handing.PROPOSAL, 20, 4_000),
    HOW_KNOWN(Handing.PROPOSAL, 20, 4_000);

    private final Handing needed;
    private final int shortest;
    private final int longest;

    FormQuestion(Handing needed, int shortest, int longest) {
        this.needed = needed;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** With what an answer must be there at the latest. */
    public Handing needed() {
        return needed;
    }

    /** The fewest characters that answer it. */
    public int shortest() {
        return shortest;
    }

    /** The most characters that are kept. */
    public int longest() {
        return longest;
    }

    boolean isAnsweredBy(@Nullable String text) {
        return text != null && text.strip().length() >= shortest;
    }
}
